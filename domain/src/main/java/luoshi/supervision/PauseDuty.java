package luoshi.supervision;

import java.time.LocalDate;
import java.util.List;
import luoshi.access.Actor;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Calendars;
import org.jspecify.annotations.Nullable;

/** 中止和恢复计时: what is used of the budget stays used; the time of the pause is not counted. */
public final class PauseDuty {
    private final Duties duties;
    private final Records records;
    private final Calendars calendars;
    private final Journal journal;

    public PauseDuty(Duties duties, Records records, Calendars calendars, Journal journal) {
        this.duties = duties;
        this.records = records;
        this.calendars = calendars;
        this.journal = journal;
    }

    public Answer pause(Actor actor, long id, String reason, String document, LocalDate today) {
        @Nullable Duty duty = duties.find(actor.regionId(), id).orElse(null);
        if (duty == null || !actor.may("duty.assign")) {
            return new Answer.Refused("中止计时由督查室办理");
        }
        if (reason.isBlank()) {
            return new Answer.Refused("中止要写明原因");
        }
        List<DutyClock> clocks = clocks(duty);
        if (clocks.stream().noneMatch(DutyClock::running)) {
            return new Answer.Refused("这件事项没有在计时");
        }
        WorkCalendar calendar = calendars.of(duty.regionId());
        long pause = records.pause(duty, today, reason.strip(), document.strip());
        duties.keep(
                duty,
                clocks.stream()
                        .map(clock -> clock.running() ? clock.stopped(today, calendar, false) : clock)
                        .toList(),
                calendar);
        journal.append(Fact.of(duty.regionId(), "duty.paused", "duty", id)
                .to(Particulars.of("pause", pause)
                        .and("reason", reason)
                        .and("document", document)
                        .json()));
        return new Answer.Done(pause);
    }

    public Answer resume(Actor actor, long id, LocalDate today) {
        @Nullable Duty duty = duties.find(actor.regionId(), id).orElse(null);
        if (duty == null || !actor.may("duty.assign")) {
            return new Answer.Refused("恢复计时由督查室办理");
        }
        if (records.resume(duty, today).isEmpty()) {
            return new Answer.Refused("这件事项没有中止");
        }
        duties.keep(
                duty,
                clocks(duty).stream()
                        .map(clock -> clock.done() || clock.running() ? clock : clock.resumed(today))
                        .toList(),
                calendars.of(duty.regionId()));
        journal.append(Fact.of(duty.regionId(), "duty.resumed", "duty", id)
                .to(Particulars.of("on", today).json()));
        return new Answer.Done(id);
    }

    private List<DutyClock> clocks(Duty duty) {
        return duties.clocks(duty.regionId(), List.of(duty.id())).getOrDefault(duty.id(), List.of());
    }
}
