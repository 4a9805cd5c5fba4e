package luoshi.foundation.calendar;

import java.time.LocalDate;

/**
 * 本地停班: days on which a region itself does not work, by its own document.
 *
 * @param to the last day, inclusive
 * @param reason 暴雪停工停课
 */
public record Closure(LocalDate from, LocalDate to, String reason) {
    public Closure {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a closure ends before it begins");
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
