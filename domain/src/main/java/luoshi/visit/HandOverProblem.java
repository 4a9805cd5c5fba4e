package luoshi.visit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.notice.Notices;
import luoshi.supervision.Answer;
import luoshi.supervision.AssignDuty;
import luoshi.supervision.Counting;
import luoshi.supervision.Duties;
import luoshi.supervision.Duty;
import luoshi.supervision.RegisterDuty;
import luoshi.supervision.Source;
import luoshi.supervision.Weight;
import luoshi.supervision.order.Colour;
import luoshi.supervision.order.Signers;
import org.jspecify.annotations.Nullable;

/**
 * 交办走访发现的问题: makes a duty of it, with a unit and a day, and hands it over at once; or asks the supervision office to, where a leader cannot himself.
 * What is to be solved within a week is a general matter, what may take longer a major one (R1-3, R1-4).
 */
public final class HandOverProblem {
    private static final int TITLE_AT_MOST = 80;
    private static final int WORDS_AT_MOST = 300;
    private static final int OFFICE_LEVEL = 1;

    private final SiteVisits visits;
    private final RegisterDuty register;
    private final AssignDuty assign;
    private final Signers office;
    private final Notices notices;
    private final Journal journal;

    public HandOverProblem(
            SiteVisits visits,
            RegisterDuty register,
            AssignDuty assign,
            Signers office,
            Notices notices,
            Journal journal) {
        this.visits = visits;
        this.register = register;
        this.assign = assign;
        this.office = office;
        this.notices = notices;
        this.journal = journal;
    }

    /** What is wrong with a unit and a day, in words. */
    static Optional<String> fault(@Nullable Long unitId, @Nullable LocalDate dueOn, LocalDate today) {
        if (unitId == null) {
            return Optional.of("交办的问题要选承办单位");
        }
        if (dueOn == null || dueOn.isBefore(today)) {
            return Optional.of("交办的问题要写解决时限，不能早于今天");
        }
        return Optional.empty();
    }

    public Answer handOver(
            Actor actor, long problemId, @Nullable Long unitId, @Nullable LocalDate dueOn, LocalDateTime now) {
        @Nullable
        VisitProblem problem = visits.problem(actor.regionId(), problemId).orElse(null);
        if (problem == null || !actor.may("duty.assign")) {
            return new Answer.Refused("走访发现的问题由督查室交办");
        }
        if (problem.state() != ProblemState.OPEN) {
            return new Answer.Refused("这个问题" + problem.state().label() + "，不用再交办");
        }
        Optional<String> fault = fault(unitId, dueOn, now.toLocalDate());
        if (fault.isPresent() || unitId == null || dueOn == null) {
            return new Answer.Refused(fault.orElse(""));
        }
        return switch (register.register(actor, draft(problem, unitId, dueOn, now.toLocalDate()), now.toLocalDate())) {
            case Answer.Refused refused -> refused;
            case Answer.Done duty -> assigned(actor, problem, new VisitProblem.Care(unitId, dueOn, duty.id()), now);
        };
    }

    private Answer assigned(Actor actor, VisitProblem problem, VisitProblem.Care care, LocalDateTime now) {
        long duty = care.dutyId() == null ? 0 : care.dutyId();
        if (assign.assign(actor, duty, now) instanceof Answer.Refused refused) {
            return refused;
        }
        if (!visits.handed(problem, care)) {
            return new Answer.Refused("这个问题刚刚有人交办，请刷新");
        }
        journal.append(Fact.of(actor.regionId(), "visit.problem-handed-over", "visit-problem", problem.id())
                .to(Particulars.of("unit", care.unitId())
                        .and("due", care.dueOn())
                        .and("followedBy", duty)
                        .json()));
        return new Answer.Done(duty);
    }

    private static Duties.Draft draft(VisitProblem problem, long unitId, LocalDate dueOn, LocalDate today) {
        String title = "走访" + problem.name() + "：" + problem.words();
        boolean week =
                !dueOn.isAfter(today.plusDays(Weight.GENERAL.settling().term().amount()));
        return new Duties.Draft(
                new Duty.Origin(Source.INSTRUCTION, "走访现场交办", "visit-problem", problem.id(), problem.postId()),
                title.length() <= TITLE_AT_MOST ? title : title.substring(0, TITLE_AT_MOST - 1) + "…",
                problem.words() + (problem.words().endsWith("。") ? "" : "。") + "请于" + dueOn.getYear() + "年"
                        + dueOn.getMonthValue() + "月" + dueOn.getDayOfMonth() + "日前解决。",
                week ? Weight.GENERAL : Weight.MAJOR,
                Counting.NATURAL,
                unitId,
                List.of(),
                problem.audience().restriction());
    }

    /** Tells the supervision office that a leader wants it handed over. */
    void ask(VisitProblem problem, LocalDate today) {
        String words = problem.words().length() <= WORDS_AT_MOST
                ? problem.words()
                : problem.words().substring(0, WORDS_AT_MOST) + "…";
        office.of(problem.regionId(), Colour.BLUE, today)
                .ifPresent(signer -> notices.tell(
                        new Notices.Letter(
                                problem.regionId(),
                                signer.post().unitId(),
                                "visit-problem/" + problem.id() + "/asked",
                                "待交办：走访" + problem.name() + "发现的问题",
                                words,
                                "visit",
                                problem.visitId()),
                        Math.max(OFFICE_LEVEL, problem.audience().restriction())));
    }
}
