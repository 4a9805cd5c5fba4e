package luoshi.rhythm;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import luoshi.supervision.pace.ReportDay;

/**
 * 报告期 (R5-4, R5-5): what came after the end of the one before and by {@code closes} belongs to it.
 *
 * @param after the last day of the period before
 * @param due the day on which the report is due
 * @param cutoff until when on that day; what comes later is late
 * @param closes a working day later; what has not come by then is missing
 */
public record Period(ReportDay every, LocalDate after, LocalDate due, LocalTime cutoff, LocalDate closes) {

    /** The last moment at which a report is in time. */
    public LocalDateTime dueAt() {
        return due.atTime(cutoff);
    }

    /** Whether a report can no longer come in time. */
    public boolean closed(LocalDate today) {
        return closes.isBefore(today);
    }
}
