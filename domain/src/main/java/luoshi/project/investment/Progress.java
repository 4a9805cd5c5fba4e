package luoshi.project.investment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import luoshi.parameter.Parameters;
import luoshi.project.Library;
import luoshi.supervision.Light;
import luoshi.supervision.pace.Aim;
import luoshi.supervision.pace.Bounds;
import luoshi.supervision.pace.Pace;
import org.jspecify.annotations.Nullable;

/**
 * 投资进度 (R3-9): how far a project's year is, by what was last reported for dispatch.
 *
 * @param plan null where the year has none
 * @param month the last month reported of the year by the day; null where there is none
 */
public record Progress(
        long projectId,
        String name,
        long unitId,
        Library library,
        Starts starts,
        @Nullable YearPlan plan,
        @Nullable Month month) {

    /** 开工, as planned and as it happened. */
    public record Starts(@Nullable LocalDate due, @Nullable LocalDate on) {

        /** Whether it ought to have started before the day and did not. */
        public boolean missed(LocalDate day) {
            return due != null && on == null && due.isBefore(day);
        }

        /** Of a missed start: 2026年3月31日应开工，还没有开工. */
        public String words() {
            return due == null
                    ? ""
                    : due.getYear() + "年" + due.getMonthValue() + "月" + due.getDayOfMonth() + "日应开工，还没有开工";
        }
    }

    /** The last day by which months are complete: today where it ends a month, else the end of the month before. */
    public static LocalDate day(LocalDate today) {
        YearMonth month = YearMonth.from(today);
        return today.equals(month.atEndOfMonth()) ? today : month.minusMonths(1).atEndOfMonth();
    }

    /** The bounds of a day: parameters {@code project.gap-warn}, {@code project.gap-late}. */
    public static Bounds bounds(Parameters parameters, long regionId, LocalDate day) {
        return new Bounds(
                new BigDecimal(parameters.on(regionId, "project.gap-warn", day).value()),
                new BigDecimal(parameters.on(regionId, "project.gap-late", day).value()),
                Bounds.HANDBOOK.ahead(),
                Bounds.HANDBOOK.growth(),
                Bounds.HANDBOOK.days());
    }

    public BigDecimal completed() {
        return month == null ? BigDecimal.ZERO : month.completed();
    }

    /** Whether the day's own month was reported. */
    public boolean reported(LocalDate day) {
        return month != null && month.month().equals(day.withDayOfMonth(1));
    }

    /** Null where the year has no plan. */
    public @Nullable Pace pace(LocalDate day, Bounds bounds) {
        return plan == null ? null : Pace.of(new Aim.Quantity(plan.amount(), plan.curve()), completed(), day, bounds);
    }

    /** The worse of pace and a missed start; null where there is neither. */
    public @Nullable Light light(LocalDate day, Bounds bounds) {
        if (starts.missed(day)) {
            return Light.RED;
        }
        Pace pace = pace(day, bounds);
        return pace == null ? null : pace.light();
    }

    /** Why it has its light; empty where it has none. */
    public String reason(LocalDate day, Bounds bounds) {
        if (starts.missed(day)) {
            return starts.words();
        }
        Pace pace = pace(day, bounds);
        return pace == null ? "" : pace.reason();
    }

    /** How much is missing against the plan, in 元; negative: ahead. */
    public BigDecimal missing(LocalDate day) {
        return plan == null ? BigDecimal.ZERO : plan.due(day.getMonthValue()).subtract(completed());
    }
}
