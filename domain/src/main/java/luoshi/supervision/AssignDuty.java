package luoshi.supervision;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import luoshi.access.Actor;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.notice.Notices;
import luoshi.parameter.Calendars;
import luoshi.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/** 交办: hands a duty to its unit and sets its clocks going (R1-2 – R1-5). */
public final class AssignDuty {
    private final Duties duties;
    private final Records records;
    private final Calendars calendars;
    private final Parameters parameters;
    private final Notices notices;
    private final Step step;

    public AssignDuty(
            Duties duties,
            Records records,
            Calendars calendars,
            Parameters parameters,
            Notices notices,
            Journal journal) {
        this.duties = duties;
        this.records = records;
        this.calendars = calendars;
        this.parameters = parameters;
        this.notices = notices;
        this.step = new Step(duties, journal);
    }

    public Answer assign(Actor actor, long id, LocalDateTime at) {
        @Nullable Duty duty = step.find(actor, id);
        @Nullable String refusal = step.refusal(actor, duty, DutyMove.ASSIGN);
        if (duty == null || refusal != null) {
            return new Answer.Refused(refusal == null ? "" : refusal);
        }
        duties.assigned(duty, at);
        Answer answer = step.go(
                duty, DutyMove.ASSIGN, "", Particulars.of("unit", duty.unitId()).and("at", at));
        if (answer instanceof Answer.Done) {
            WorkCalendar calendar = calendars.of(duty.regionId());
            duties.keep(duty, clocks(duty, at, calendar), calendar);
            records.hold(duty, duty.unitId(), at.toLocalDate(), "交办");
            tell(duty);
        }
        return answer;
    }

    /** The clocks of 13710, all from the same moment. */
    List<DutyClock> clocks(Duty duty, LocalDateTime at, WorkCalendar calendar) {
        LocalTime cutoff = LocalTime.parse(
                parameters.on(duty.regionId(), "duty.cutoff", at.toLocalDate()).value());
        return List.of(Stage.SIGN, Stage.DEPLOY, Stage.FEEDBACK, duty.weight().settling()).stream()
                .map(stage -> DutyClock.start(stage, duty.counting(), at, cutoff, calendar))
                .toList();
    }

    private void tell(Duty duty) {
        notices.tell(
                new Notices.Letter(
                        duty.regionId(),
                        duty.unitId(),
                        "duty/" + duty.id() + "/assigned/" + duty.unitId(),
                        "交办：" + duty.title(),
                        "请当日签收、研究部署，3天内反馈。",
                        "duty",
                        duty.id()),
                duty.audience().restriction());
    }
}
