package luoshi.supervision.replay;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import luoshi.supervision.Counting;
import luoshi.supervision.Weight;
import org.jspecify.annotations.Nullable;

/**
 * 督办事项的经过: what happened to a duty, in order.
 *
 * @param unitId in whose hands it was first
 */
public record Past(long dutyId, long unitId, Weight weight, Counting counting, List<Event> events) {

    /** What can happen to its clocks. */
    public enum Happening {
        ASSIGN,
        SIGN,
        DEPLOY,
        FEEDBACK,
        APPLY,
        RETURN,
        ACCEPT,
        CLOSE,
        REFUSE,
        END,
        CONTINUE,
        TRANSFER,
        PAUSE,
        RESUME,
        EXTEND
    }

    /**
     * 一件事.
     *
     * @param to the new last day, of CONTINUE and EXTEND
     * @param unitId the new unit, of TRANSFER
     */
    public record Event(
            Happening what,
            LocalDateTime at,
            @Nullable LocalDate to,
            @Nullable Long unitId) {}
}
