package luoshi.foundation.quantity;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.foundation.text.Span;

/**
 * 时间: a day or a stretch of days, with the words that say it (R5-3).
 *
 * @param op {@link Op#AT_MOST} for a deadline (9月底前), {@link Op#EQUAL} for a stretch, {@link Op#AT_LEAST} where it opens (2020年以来)
 * @param from the first day; empty for a day that no calendar has, and where a deadline lies before the year spoken of
 * @param to the last day, itself included
 */
public record When(String text, Span span, Kind kind, Op op, Optional<LocalDate> from, Optional<LocalDate> to)
        implements Mention {}
