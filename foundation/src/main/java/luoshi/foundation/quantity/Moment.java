package luoshi.foundation.quantity;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day or a stretch of days on its way to a {@link When}.
 *
 * @param from null for a day that no calendar has (2月30日)
 */
record Moment(
        int start,
        int end,
        Grain grain,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** How fine it is said. */
    enum Grain {
        DAY,
        MONTH,
        YEAR,
        /** A festival or a season, that 前 excludes. */
        SEASON,
        /** A stretch with both ends named, or one that needs no 前. */
        STRETCH
    }

    static Moment year(int start, int end, int year) {
        return new Moment(start, end, Grain.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Moment month(int start, int end, int year, int month) {
        YearMonth of = YearMonth.of(year, month);
        return new Moment(start, end, Grain.MONTH, of.atDay(1), of.atEndOfMonth());
    }

    static Moment day(int start, int end, @Nullable LocalDate day) {
        return new Moment(start, end, Grain.DAY, day, day);
    }

    static Moment stretch(int start, int end, LocalDate from, LocalDate to) {
        return new Moment(start, end, Grain.STRETCH, from, to);
    }

    /** The day, or nothing where the year has none (29 February). */
    static @Nullable LocalDate dayOf(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && year >= 1
                && YearMonth.of(year, month).isValidDay(day);
        return exists ? LocalDate.of(year, month, day) : null;
    }

    Moment reaching(int newStart, int newEnd) {
        return new Moment(newStart, newEnd, grain, from, to);
    }

    boolean isDay() {
        return grain == Grain.DAY;
    }
}
