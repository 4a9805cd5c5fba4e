package luoshi.visit.week;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;
import luoshi.visit.HandOverProblem;
import luoshi.visit.ProblemState;
import luoshi.visit.SiteVisits;
import luoshi.visit.VisitProblem;
import org.jspecify.annotations.Nullable;

/** 结束工作周: one act hands over every problem of its days that is still open, and keeps the summary. All of it, or nothing. */
public final class EndWeek {
    private static final int MOST = 10_000;

    private final Weeks weeks;
    private final SiteVisits visits;
    private final HandOverProblem handOver;
    private final Journal journal;

    public EndWeek(Weeks weeks, SiteVisits visits, HandOverProblem handOver, Journal journal) {
        this.weeks = weeks;
        this.visits = visits;
        this.handOver = handOver;
        this.journal = journal;
    }

    /** 给谁，到哪天. */
    public record To(@Nullable Long unitId, @Nullable LocalDate dueOn) {}

    /** The problems found on its days that are neither solved nor handed over. */
    public List<VisitProblem> leftOver(Week week) {
        return visits.problems(new SiteVisits.Wanted(week.regionId(), week.span(), null, false), MOST).stream()
                .filter(problem -> problem.state() == ProblemState.OPEN)
                .toList();
    }

    /**
     * A refusal after the first problem was handed over leaves that behind: the transaction must be given up where it is refused.
     *
     * @param to by problem
     */
    public Answer end(Actor actor, long id, String result, Map<Long, To> to, LocalDateTime now) {
        @Nullable Week week = weeks.find(actor.regionId(), id).orElse(null);
        if (week == null || !actor.may("visit.keep")) {
            return new Answer.Refused("工作周由督查室或政府办部署和结束");
        }
        if (week.ended() || now.toLocalDate().isBefore(week.span().to())) {
            return new Answer.Refused(
                    week.ended() ? "工作周已经结束" : "工作周到" + week.span().to() + "才过完，还不能结束");
        }
        if (result.isBlank()) {
            return new Answer.Refused("小结没有填");
        }
        List<VisitProblem> left = leftOver(week);
        for (VisitProblem problem : left) {
            To one = to.getOrDefault(problem.id(), new To(null, null));
            if (handOver.handOver(actor, problem.id(), one.unitId(), one.dueOn(), now)
                    instanceof Answer.Refused refused) {
                return new Answer.Refused("“" + problem.words() + "”：" + refused.reason());
            }
        }
        if (!weeks.end(week, result.strip(), now.toLocalDate())) {
            return new Answer.Refused("刚刚有人办过，请刷新");
        }
        journal.append(Fact.of(actor.regionId(), "week.ended", "week", id)
                .to(Particulars.of("title", week.title())
                        .and("result", result.strip())
                        .and("items", left.size())
                        .json()));
        return new Answer.Done(id);
    }
}
