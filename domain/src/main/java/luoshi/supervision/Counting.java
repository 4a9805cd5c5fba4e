package luoshi.supervision;

import java.time.LocalDate;
import luoshi.foundation.calendar.Term;
import luoshi.foundation.calendar.WorkCalendar;

/** 计时方式 (R1-1, R1-5): which days a clock counts, and whether its last day moves off a day that is not worked. */
public enum Counting {
    NATURAL("自然日，顺延"),
    UNROLLED("自然日，不顺延"),
    WORKING("工作日");

    private final String label;

    Counting(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The running number of a day. */
    public int number(LocalDate day, WorkCalendar calendar) {
        return this == WORKING ? calendar.sequence(day) : (int) day.toEpochDay();
    }

    /** The day on which a clock whose last number is this one ends. {@code day} is any day of the count, from which is counted on. */
    public LocalDate end(int last, LocalDate day, WorkCalendar calendar) {
        return switch (this) {
            case NATURAL -> calendar.onOrAfter(LocalDate.ofEpochDay(last));
            case UNROLLED -> LocalDate.ofEpochDay(last);
            case WORKING -> working(last - calendar.sequence(day), day, calendar);
        };
    }

    private static LocalDate working(int ahead, LocalDate day, WorkCalendar calendar) {
        if (ahead > 0) {
            return calendar.addWorkdays(day, ahead);
        }
        return ahead == 0 ? day : calendar.minusWorkdays(calendar.onOrBefore(day), -ahead);
    }

    /** The last number that has ended by the end of a day: what the round compares with. */
    public int cutoff(LocalDate day, WorkCalendar calendar) {
        return this == NATURAL ? (int) calendar.onOrBefore(day).toEpochDay() : number(day, calendar);
    }

    /** A stage's term in this counting. */
    Term term(Stage stage) {
        Term term = stage.term();
        return switch (this) {
            case NATURAL -> term;
            case UNROLLED -> term.rolling(Term.Roll.NONE);
            case WORKING ->
                term.unit() == Term.Unit.DAY && term.amount() > 0
                        ? Term.workdays(term.amount())
                        : term.rolling(Term.Roll.NONE);
        };
    }
}
