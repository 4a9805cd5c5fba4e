package luoshi.foundation.calendar;

import java.time.LocalDate;
import java.util.Locale;

/**
 * 期限: so many days, working days, months or years (民法典第二百至二百零四条), with what happens where the last day is not worked.
 *
 * @param inclusiveStart whether the first day counts (R15-4); §201 says it does not
 */
public record Term(int amount, Unit unit, Roll roll, boolean inclusiveStart) {

    /** What is counted. */
    public enum Unit {
        DAY("天"),
        WORKDAY("个工作日"),
        MONTH("个月"),
        YEAR("年");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Where the last day goes that is not worked. */
    public enum Roll {
        /** To the next working day (§203, R1-5). */
        FORWARD,
        /** Nowhere. */
        NONE,
        /** To the last working day before (R5-4). */
        BACK
    }

    public Term {
        if (amount < 0) {
            throw new IllegalArgumentException(
                    "a term of " + amount + " " + unit.name().toLowerCase(Locale.ROOT));
        }
    }

    public static Term days(int amount) {
        return new Term(amount, Unit.DAY, amount == 0 ? Roll.NONE : Roll.FORWARD, false);
    }

    public static Term workdays(int amount) {
        return new Term(amount, Unit.WORKDAY, Roll.NONE, false);
    }

    public static Term months(int amount) {
        return new Term(amount, Unit.MONTH, Roll.FORWARD, false);
    }

    public static Term years(int amount) {
        return new Term(amount, Unit.YEAR, Roll.FORWARD, false);
    }

    public Term rolling(Roll how) {
        return new Term(amount, unit, how, inclusiveStart);
    }

    /** The same term counted from the first day itself. */
    public Term inclusive() {
        return new Term(amount, unit, roll, true);
    }

    public String words() {
        return amount == 0 ? "当日" : amount + unit.word();
    }

    /** The last day where an act of {@code start} sets the term going. */
    public Deadline from(LocalDate start, String act, WorkCalendar calendar) {
        LocalDate last = last(start, calendar);
        return new Deadline(act, start, this, last, rolled(last, calendar), calendar);
    }

    LocalDate last(LocalDate start, WorkCalendar calendar) {
        LocalDate counted = inclusiveStart && amount > 0 ? start.minusDays(1) : start;
        return switch (unit) {
            case DAY -> counted.plusDays(amount);
            case WORKDAY -> calendar.addWorkdays(counted, amount);
            case MONTH -> inclusiveStart ? start.plusMonths(amount).minusDays(1) : start.plusMonths(amount);
            case YEAR -> inclusiveStart ? start.plusYears(amount).minusDays(1) : start.plusYears(amount);
        };
    }

    LocalDate rolled(LocalDate last, WorkCalendar calendar) {
        return switch (roll) {
            case FORWARD -> calendar.onOrAfter(last);
            case NONE -> last;
            case BACK -> calendar.onOrBefore(last);
        };
    }
}
