package luoshi.supervision.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 读数: where a thing ought to be on a day and where it is, as the room that watches it measured it.
 *
 * @param on the day of the assessment
 * @param planned what ought to be done, in percent; null where nothing is planned
 * @param actual what is done, in percent
 * @param nodeDue when a node that is not done was due; null where none is
 * @param startDue when it ought to have started; null where it has, or need not yet
 * @param words the same for people
 */
public record Reading(
        LocalDate on,
        @Nullable BigDecimal planned,
        @Nullable BigDecimal actual,
        @Nullable LocalDate nodeDue,
        @Nullable LocalDate startDue,
        String words) {

    /** How many points it is behind; negative where it is ahead, null where nothing is planned. */
    public @Nullable BigDecimal behind() {
        return planned == null || actual == null ? null : planned.subtract(actual);
    }
}
