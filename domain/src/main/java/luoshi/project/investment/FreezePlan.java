package luoshi.project.investment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 下达年度投资计划 (R3-9): frozen with its curve; a later version rests on a document. */
public final class FreezePlan {
    private static final int MONTHS = 12;
    private static final int WHOLE = 10_000;

    private final Projects projects;
    private final Investments investments;
    private final Journal journal;

    public FreezePlan(Projects projects, Investments investments, Journal journal) {
        this.projects = projects;
        this.investments = investments;
        this.journal = journal;
    }

    /**
     * What is planned.
     *
     * @param hundredths cumulative shares at the months' ends, in hundredths of a percent
     * @param document what a later version rests on
     */
    public record Wish(int year, BigDecimal amount, List<Integer> hundredths, String document) {}

    public Answer freeze(Actor actor, long id, Wish wish, LocalDate today) {
        Optional<KeyProject> found = projects.find(actor.regionId(), id);
        if (found.isEmpty() || !actor.may("project.keep")) {
            return new Answer.Refused("年度投资计划由发改局下达");
        }
        KeyProject project = found.get();
        Optional<YearPlan> before = investments.plan(actor.regionId(), id, wish.year());
        @Nullable String complaint = complaint(project, before, wish, today);
        if (complaint != null) {
            return new Answer.Refused(complaint);
        }
        YearPlan plan = new YearPlan(
                wish.year(),
                before.map(YearPlan::version).orElse(0) + 1,
                wish.amount(),
                wish.hundredths(),
                wish.document().strip(),
                today);
        investments.freeze(project, plan);
        Fact fact = Fact.of(actor.regionId(), "project.planned", "project", id);
        journal.append(before.map(old -> fact.from(told(old))).orElse(fact).to(told(plan)));
        return new Answer.Done(id);
    }

    private static @Nullable String complaint(
            KeyProject project, Optional<YearPlan> before, Wish wish, LocalDate today) {
        if (!project.active()) {
            return "项目已经出库";
        }
        if (Math.abs(wish.year() - today.getYear()) > 1) {
            return "只下达上年、本年和下年的计划";
        }
        if (wish.amount().signum() <= 0 || wish.amount().compareTo(project.total()) > 0) {
            return "年度计划要大于零，且不超过总投资";
        }
        if (!rises(wish.hundredths())) {
            return "各月累计比例要逐月不减，12月到100%";
        }
        return before.isPresent() && wish.document().isBlank() ? "计划已经下达，调整要写依据的文号（R3-9）" : null;
    }

    private static boolean rises(List<Integer> hundredths) {
        int before = 0;
        for (int share : hundredths) {
            if (share < before) {
                return false;
            }
            before = share;
        }
        return hundredths.size() == MONTHS && before == WHOLE;
    }

    private static String told(YearPlan plan) {
        return Particulars.of("year", plan.year())
                .and("version", plan.version())
                .and("amount", plan.amount().toPlainString())
                .and("curve", plan.hundredths())
                .and("document", plan.document())
                .json();
    }
}
