package luoshi.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 会议: one that was held.
 *
 * @param title 县政府第58次常务会议
 * @param chairPostId 主持
 */
public record Meeting(
        long regionId,
        long id,
        Kind kind,
        String title,
        LocalDate heldOn,
        @Nullable Long chairPostId) {

    /** 议定事项: what was decided, and the duty as which it is followed. */
    public record Decision(int place, String words, long unitId, long dutyId) {}

    /** How many decisions a meeting took, and how many are closed. */
    public record Tally(long decided, long closed) {}
}
