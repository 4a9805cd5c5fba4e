package luoshi.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Calendars;
import luoshi.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/** 延期 (R1-8): the unit asks before the time is over, the office decides, and its answer fixes the new day. */
public final class ExtendDuty {
    private final Duties duties;
    private final Records records;
    private final Calendars calendars;
    private final Parameters parameters;
    private final Journal journal;

    public ExtendDuty(Duties duties, Records records, Calendars calendars, Parameters parameters, Journal journal) {
        this.duties = duties;
        this.records = records;
        this.calendars = calendars;
        this.parameters = parameters;
        this.journal = journal;
    }

    public Answer ask(Actor actor, long id, String reason, String progress, LocalDate wanted, LocalDate today) {
        @Nullable Duty duty = duties.find(actor.regionId(), id).orElse(null);
        if (duty == null || !actor.may("duty.report") || !actor.actsFor(duty.unitId())) {
            return new Answer.Refused("延期由承办单位申请");
        }
        Optional<DutyClock> settling = clocks(duty).stream()
                .filter(clock -> clock.stage().settling() && clock.running())
                .findFirst();
        if (settling.isEmpty()) {
            return new Answer.Refused("“" + duty.state().label() + "”的事项不能申请延期");
        }
        LocalDate due = settling.get().dueOn(today, calendars.of(duty.regionId()));
        @Nullable String refusal = refusal(duty, reason, progress, wanted, due, today);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        long asked = records.ask(
                duty,
                new Records.Extension(
                        0,
                        settling.get().stage(),
                        reason.strip(),
                        progress.strip(),
                        wanted,
                        due,
                        actor.accountId(),
                        today,
                        null,
                        null,
                        ""));
        journal.append(Fact.of(duty.regionId(), "duty.extension-asked", "duty", id)
                .to(Particulars.of("extension", asked)
                        .and("reason", reason)
                        .and("wanted", wanted)
                        .and("due", due)
                        .json()));
        return new Answer.Done(asked);
    }

    private @Nullable String refusal(
            Duty duty, String reason, String progress, LocalDate wanted, LocalDate due, LocalDate today) {
        if (today.isAfter(due)) {
            return "已过时限（" + due + "），延期要在到期前申请";
        }
        if (reason.isBlank() || progress.isBlank()) {
            return "延期原因和目前进展都要填";
        }
        if (!wanted.isAfter(due)) {
            return "延期后的日期要晚于现在的时限" + due;
        }
        if (records.open(duty.regionId(), duty.id()).isPresent()) {
            return "上一次延期申请还没有批复";
        }
        int most = parameters
                .on(
                        duty.regionId(),
                        duty.weight() == Weight.GENERAL ? "duty.extensions-seven" : "duty.extensions-month",
                        today)
                .number();
        long granted = records.extensions(duty.regionId(), duty.id()).stream()
                .filter(extension -> Boolean.TRUE.equals(extension.granted()))
                .count();
        return granted >= most ? duty.weight().label() + "事项最多延期" + most + "次" : null;
    }

    /** @param to the new day; null refuses */
    public Answer decide(Actor actor, long id, @Nullable LocalDate to, String answer, LocalDate today) {
        @Nullable Duty duty = duties.find(actor.regionId(), id).orElse(null);
        if (duty == null || !actor.may("duty.assign")) {
            return new Answer.Refused("延期由督查室批复");
        }
        Records.@Nullable Extension asked = records.open(duty.regionId(), id).orElse(null);
        if (asked == null) {
            return new Answer.Refused("没有待批复的延期申请");
        }
        if (asked.askedBy() == actor.accountId() || actor.actsFor(duty.unitId())) {
            return new Answer.Refused("本单位的延期由他人批复");
        }
        if (to == null && answer.isBlank()) {
            return new Answer.Refused("不同意延期要写明理由");
        }
        if (to != null && !to.isAfter(asked.wasDueOn())) {
            return new Answer.Refused("延期后的日期要晚于原时限" + asked.wasDueOn());
        }
        records.decide(duty.regionId(), asked.id(), to != null, to, answer.strip(), today);
        if (to != null) {
            WorkCalendar calendar = calendars.of(duty.regionId());
            duties.keep(
                    duty,
                    clocks(duty).stream()
                            .map(clock -> clock.stage().settling() && !clock.done()
                                    ? clock.extendedTo(to, today, calendar)
                                    : clock)
                            .toList(),
                    calendar);
        }
        journal.append(Fact.of(duty.regionId(), to == null ? "duty.extension-refused" : "duty.extended", "duty", id)
                .from(Particulars.of("due", asked.wasDueOn()).json())
                .to(Particulars.of("due", to).and("answer", answer).json()));
        return new Answer.Done(asked.id());
    }

    private List<DutyClock> clocks(Duty duty) {
        return duties.clocks(duty.regionId(), List.of(duty.id())).getOrDefault(duty.id(), List.of());
    }
}
