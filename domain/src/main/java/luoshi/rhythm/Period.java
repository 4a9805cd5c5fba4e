package luoshi.rhythm;

import java.time.LocalDate;
import luoshi.supervision.pace.ReportDay;

/**
 * 报告期 (R5-4, R5-5): what came after the end of the one before and by {@code closes} belongs to it.
 *
 * @param after the last day of the period before
 * @param due the day on which the report is due
 * @param closes a working day later; what has not come by then is missing
 */
public record Period(ReportDay every, LocalDate after, LocalDate due, LocalDate closes) {

    /** Whether a report can no longer come in time. */
    public boolean closed(LocalDate today) {
        return closes.isBefore(today);
    }
}
