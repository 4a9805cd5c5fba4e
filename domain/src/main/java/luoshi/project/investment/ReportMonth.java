package luoshi.project.investment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.project.sum.Series;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 报月度完成 (R3-10): the 责任单位 in the series of dispatch, the statistics bureau in its own. */
public final class ReportMonth {
    private final Projects projects;
    private final Investments investments;
    private final Journal journal;

    public ReportMonth(Projects projects, Investments investments, Journal journal) {
        this.projects = projects;
        this.investments = investments;
        this.journal = journal;
    }

    public Answer report(Actor actor, long id, Month month, LocalDate today) {
        Optional<KeyProject> found = projects.find(actor.regionId(), id);
        if (found.isEmpty() || !may(actor, found.get(), month.series())) {
            return new Answer.Refused(month.series() == Series.STATISTICS ? "统计口径由统计局填报" : "完成投资由责任单位填报");
        }
        KeyProject project = found.get();
        if (!project.active()) {
            return new Answer.Refused("项目已经出库");
        }
        if (month.series() == Series.PLAN
                || month.month().getDayOfMonth() != 1
                || month.month().isAfter(today)) {
            return new Answer.Refused("只报已经开始的月份");
        }
        BigDecimal paid = month.paid();
        if (month.completed().signum() < 0 || (paid != null && paid.signum() < 0)) {
            return new Answer.Refused("完成和支付不能是负数");
        }
        List<Month> year = investments
                .months(actor.regionId(), id, month.month().getYear())
                .stream()
                .filter(other -> other.series() == month.series())
                .toList();
        List<String> refusals = MonthRules.refusals(new MonthRules.Case(
                project,
                month,
                beside(year.reversed(), other -> other.month().isBefore(month.month())),
                beside(year, other -> other.month().isAfter(month.month())),
                investments.otherYears(actor.regionId(), id, month.month().getYear())));
        if (!refusals.isEmpty()) {
            return new Answer.Refused(String.join("；", refusals));
        }
        investments.report(project, month);
        Fact fact = Fact.of(actor.regionId(), "project.completed", "project", id);
        journal.append(year.stream()
                .filter(other -> other.month().equals(month.month()))
                .findFirst()
                .map(other -> fact.from(told(other)))
                .orElse(fact)
                .to(told(month)));
        return new Answer.Done(id);
    }

    /** Whether somebody may report a project's months in a series. */
    public static boolean may(Actor actor, KeyProject project, Series series) {
        boolean whole = actor.scope().whole();
        return actor.may("project.report") && (whole || (series == Series.DISPATCH && actor.actsFor(project.unitId())));
    }

    private static @Nullable BigDecimal beside(List<Month> year, Predicate<Month> wanted) {
        return year.stream().filter(wanted).map(Month::completed).findFirst().orElse(null);
    }

    private static String told(Month month) {
        return Particulars.of("series", month.series().label())
                .and("month", month.month())
                .and("completed", month.completed().toPlainString())
                .and("paid", month.paid())
                .and("words", month.words())
                .and("reason", month.correctedBecause())
                .json();
    }
}
