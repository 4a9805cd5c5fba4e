package luoshi.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import luoshi.access.Actor;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Calendars;
import org.jspecify.annotations.Nullable;

/** 承办单位答复: signs for a duty, tells what was arranged, how far it is, and applies for 办结 (rules §1.1). */
public final class AnswerDuty {
    private static final Map<DutyMove, String> MUST_SAY = Map.of(
            DutyMove.DEPLOY, "安排部署情况没有填",
            DutyMove.FEEDBACK, "推进情况没有填",
            DutyMove.APPLY, "办理结果没有填");

    private final Duties duties;
    private final Records records;
    private final Calendars calendars;
    private final Journal journal;
    private final Step step;

    public AnswerDuty(Duties duties, Records records, Calendars calendars, Journal journal) {
        this.duties = duties;
        this.records = records;
        this.calendars = calendars;
        this.journal = journal;
        this.step = new Step(duties, journal);
    }

    /**
     * What the unit says.
     *
     * @param words 安排部署, 推进情况 or 办理结果
     * @param measures 采取的措施
     */
    public record Said(String words, String measures) {}

    /**
     * Answers the id of the reply.
     *
     * @param move SIGN, DEPLOY, FEEDBACK or APPLY
     * @param attach puts files to the reply
     */
    public Answer answer(Actor actor, long id, DutyMove move, Said said, LocalDate today, LongConsumer attach) {
        @Nullable Duty duty = step.find(actor, id);
        @Nullable String refusal = step.refusal(actor, duty, move);
        if (refusal == null && said.words().isBlank()) {
            refusal = MUST_SAY.get(move);
        }
        if (refusal == null && move == DutyMove.FEEDBACK && said.measures().isBlank()) {
            refusal = "采取的措施没有填";
        }
        if (duty == null || refusal != null) {
            return new Answer.Refused(refusal == null ? "" : refusal);
        }
        long reply = told(duty, move.name(), said, today);
        if (move == DutyMove.APPLY) {
            duties.applied(duty, said.words().strip());
        }
        Answer answer = step.go(duty, move, "", Particulars.of("reply", reply).and("words", said.words()));
        if (answer instanceof Answer.Done) {
            stop(duty, move, today);
            attach.accept(reply);
            return new Answer.Done(reply);
        }
        return answer;
    }

    /** 报告进展: between the stages, and at each node of a matter that goes on. */
    public Answer report(Actor actor, long id, Said said, LocalDate today, LongConsumer attach) {
        @Nullable Duty duty = step.find(actor, id);
        if (duty == null || !actor.may("duty.report") || !actor.actsFor(duty.unitId())) {
            return new Answer.Refused("进展由承办单位填报");
        }
        if (duty.state() != DutyState.HANDLING && duty.state() != DutyState.CONTINUING) {
            return new Answer.Refused("“" + duty.state().label() + "”的事项不能报进展");
        }
        if (said.words().isBlank()) {
            return new Answer.Refused("推进情况没有填");
        }
        long reply = told(duty, "REPORT", said, today);
        journal.append(Fact.of(duty.regionId(), "duty.reported", "duty", id)
                .to(Particulars.of("reply", reply).and("words", said.words()).json()));
        attach.accept(reply);
        return new Answer.Done(reply);
    }

    /** 退单: the unit gives back what is not its business, with a reason. */
    public Answer refuse(Actor actor, long id, String reason, LocalDate today) {
        @Nullable Duty duty = step.find(actor, id);
        @Nullable String refusal = step.refusal(actor, duty, DutyMove.REFUSE);
        if (refusal == null && reason.isBlank()) {
            refusal = "退单要写明理由";
        }
        if (duty == null || refusal != null) {
            return new Answer.Refused(refusal == null ? "" : refusal);
        }
        Answer answer = step.go(duty, DutyMove.REFUSE, reason, Particulars.of("reason", reason));
        if (answer instanceof Answer.Done) {
            WorkCalendar calendar = calendars.of(duty.regionId());
            duties.keep(
                    duty,
                    clocks(duty).stream()
                            .map(clock -> clock.running() ? clock.stopped(today, calendar, false) : clock)
                            .toList(),
                    calendar);
            records.release(duty, today);
        }
        return answer;
    }

    private long told(Duty duty, String stage, Said said, LocalDate today) {
        @Nullable LocalDate due = null;
        WorkCalendar calendar = calendars.of(duty.regionId());
        for (DutyClock clock : clocks(duty)) {
            if (clock.running()
                    && (clock.stage().name().equals(stage)
                            || (stage.equals("APPLY") && clock.stage().settling()))) {
                due = clock.dueOn(today, calendar);
            }
        }
        return records.reply(duty, stage, said.words().strip(), said.measures().strip(), today, due);
    }

    /** Signing stops the first clock, arranging the second; applying stops them all until the office has looked. */
    private void stop(Duty duty, DutyMove move, LocalDate today) {
        WorkCalendar calendar = calendars.of(duty.regionId());
        duties.keep(
                duty,
                clocks(duty).stream()
                        .map(clock -> clock.running() && stops(move, clock.stage())
                                ? clock.stopped(today, calendar, true)
                                : clock)
                        .toList(),
                calendar);
    }

    private static boolean stops(DutyMove move, Stage stage) {
        return switch (move) {
            case SIGN -> stage == Stage.SIGN;
            case DEPLOY -> stage == Stage.DEPLOY;
            case FEEDBACK -> stage == Stage.FEEDBACK;
            case APPLY -> true;
            default -> false;
        };
    }

    private List<DutyClock> clocks(Duty duty) {
        return duties.clocks(duty.regionId(), List.of(duty.id())).getOrDefault(duty.id(), List.of());
    }
}
