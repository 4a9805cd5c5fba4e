package luoshi.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 会议: one that was held.
 *
 * @param title 县政府第58次常务会议
 * @param chairPostId 主持
 * @param roll who was there
 */
public record Meeting(
        long regionId,
        long id,
        Kind kind,
        String title,
        LocalDate heldOn,
        @Nullable Long chairPostId,
        Roll roll) {

    /** 出席、列席、请假, as they are to be named; empty where it was not noted. */
    public record Roll(String present, String sitting, String excused) {
        public static final Roll NONE = new Roll("", "", "");
    }

    /** 议定事项: what was decided, and the duty as which it is followed. */
    public record Decision(int place, String words, long unitId, long dutyId) {}

    /** How many decisions a meeting took, and how many are closed. */
    public record Tally(long decided, long closed) {}
}
