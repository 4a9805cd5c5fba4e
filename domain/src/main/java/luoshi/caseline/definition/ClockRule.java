package luoshi.caseline.definition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.foundation.calendar.Term;

/**
 * 时限规则: one of the clocks that run on a case.
 *
 * @param main whether the queue goes by it
 * @param warn so many days before its end it warns; working days where it counts those
 */
public record ClockRule(
        String code,
        String name,
        boolean main,
        Length length,
        Moves moves,
        int warn,
        Extension extension,
        Telling telling) {

    /**
     * 长度.
     *
     * @param by lengths by the value of a choice
     * @param field that choice's field; empty where all are alike
     * @param earliest a date field that ends it sooner; empty where there is none
     */
    public record Length(int amount, Term.Unit unit, Map<String, Integer> by, String field, String earliest) {
        public Term term(String choice) {
            int days = by.getOrDefault(choice, amount);
            return switch (unit) {
                case WORKDAY -> Term.workdays(days);
                case MONTH -> Term.months(days);
                case DAY -> Term.days(days);
                case YEAR -> Term.years(days);
            };
        }

        public boolean working() {
            return unit == Term.Unit.WORKDAY;
        }
    }

    /** 起止: the acts that start and stop it ({@code open} is the opening), the states in which it stands still. */
    public record Moves(Set<String> starts, Set<String> stops, Set<String> pauses) {}

    /**
     * 延期.
     *
     * @param most by how much at most, in the clock's own unit; 0 for never
     * @param times how often at most
     */
    public record Extension(int most, int times) {}

    /**
     * 提醒.
     *
     * @param tells who is told of a warning and of its end
     * @param escalates whether a clock that has run out becomes a duty
     */
    public record Telling(List<Who> tells, boolean escalates) {}
}
