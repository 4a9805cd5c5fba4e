package luoshi.supervision;

import java.time.LocalDate;
import java.util.List;
import luoshi.access.Actor;
import luoshi.evidence.EvidenceFiles;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.notice.Notices;
import luoshi.parameter.Calendars;
import org.jspecify.annotations.Nullable;

/** 审核销号 (R1-6, R1-9): the office that watches accepts with a grade, or gives back; then closes. */
public final class ReviewDuty {
    private final Duties duties;
    private final Records records;
    private final EvidenceFiles evidence;
    private final Calendars calendars;
    private final Notices notices;
    private final Step step;

    public ReviewDuty(
            Duties duties,
            Records records,
            EvidenceFiles evidence,
            Calendars calendars,
            Notices notices,
            Journal journal) {
        this.duties = duties;
        this.records = records;
        this.evidence = evidence;
        this.calendars = calendars;
        this.notices = notices;
        this.step = new Step(duties, journal);
    }

    public Answer accept(Actor actor, long id, @Nullable Grade grade, LocalDate today) {
        @Nullable Duty duty = step.find(actor, id);
        @Nullable String refusal = step.refusal(actor, duty, DutyMove.ACCEPT);
        if (refusal == null && grade == null) {
            refusal = "请评定等次：优秀、良好、合格或不合格";
        }
        if (refusal == null && duty != null && withoutEvidence(duty)) {
            refusal = "没有佐证材料，不能办结，请退回补充";
        }
        if (duty == null || grade == null || refusal != null) {
            return new Answer.Refused(refusal == null ? "" : refusal);
        }
        duties.settled(duty, grade, duty.outcome().result(), today);
        Answer answer = step.go(duty, DutyMove.ACCEPT, "评价" + grade.label(), Particulars.of("grade", grade));
        if (answer instanceof Answer.Done) {
            records.release(duty, today);
        }
        return answer;
    }

    public Answer giveBack(Actor actor, long id, String reason, LocalDate today) {
        @Nullable Duty duty = step.find(actor, id);
        @Nullable String refusal = step.refusal(actor, duty, DutyMove.RETURN);
        if (refusal == null && reason.isBlank()) {
            refusal = "退回要写明原因";
        }
        if (duty == null || refusal != null) {
            return new Answer.Refused(refusal == null ? "" : refusal);
        }
        Answer answer = step.go(duty, DutyMove.RETURN, reason, Particulars.of("reason", reason));
        if (answer instanceof Answer.Done) {
            WorkCalendar calendar = calendars.of(duty.regionId());
            duties.keep(
                    duty,
                    clocks(duty).stream()
                            .map(clock -> clock.stage().settling() ? clock.resumed(today) : clock)
                            .toList(),
                    calendar);
            notices.tell(
                    new Notices.Letter(
                            duty.regionId(),
                            duty.unitId(),
                            "duty/" + id + "/returned/"
                                    + records.replies(duty.regionId(), id).size(),
                            "退回：" + duty.title(),
                            reason.strip(),
                            "duty",
                            id),
                    duty.audience().restriction());
        }
        return answer;
    }

    public Answer close(Actor actor, long id, LocalDate today) {
        @Nullable Duty duty = step.find(actor, id);
        @Nullable String refusal = step.refusal(actor, duty, DutyMove.CLOSE);
        if (duty == null || refusal != null) {
            return new Answer.Refused(refusal == null ? "" : refusal);
        }
        duties.closed(duty, today);
        return step.go(duty, DutyMove.CLOSE, "", Particulars.of("on", today));
    }

    private boolean withoutEvidence(Duty duty) {
        return records.replies(duty.regionId(), duty.id()).stream()
                .allMatch(reply ->
                        evidence.of(duty.regionId(), "reply", reply.id()).isEmpty());
    }

    private List<DutyClock> clocks(Duty duty) {
        return duties.clocks(duty.regionId(), List.of(duty.id())).getOrDefault(duty.id(), List.of());
    }
}
