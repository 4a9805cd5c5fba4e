package luoshi.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import luoshi.access.Actor;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Calendars;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;

/** 转办、持续推进、终止: the office that handed a duty over sends it another way. */
public final class SteerDuty {
    private final Duties duties;
    private final Records records;
    private final AssignDuty assign;
    private final Calendars calendars;
    private final Units units;
    private final Step step;

    public SteerDuty(
            Duties duties, Records records, AssignDuty assign, Calendars calendars, Units units, Journal journal) {
        this.duties = duties;
        this.records = records;
        this.assign = assign;
        this.calendars = calendars;
        this.units = units;
        this.step = new Step(duties, journal);
    }

    /** The new unit signs and answers anew; the time until it must be settled runs on, whoever lost it. */
    public Answer transfer(Actor actor, long id, long unitId, String reason, LocalDateTime at) {
        @Nullable Duty duty = step.find(actor, id);
        @Nullable String refusal = step.refusal(actor, duty, DutyMove.TRANSFER);
        if (refusal == null && reason.isBlank()) {
            refusal = "转办要写明原因";
        }
        if (refusal == null
                && (duty == null
                        || duty.unitId() == unitId
                        || units.find(actor.regionId(), unitId).isEmpty())) {
            refusal = "请选另一个承办单位";
        }
        if (duty == null || refusal != null) {
            return new Answer.Refused(refusal == null ? "" : refusal);
        }
        LocalDate day = at.toLocalDate();
        Answer answer = step.go(
                duty,
                DutyMove.TRANSFER,
                reason,
                Particulars.of("from", duty.unitId()).and("unit", unitId).and("reason", reason));
        if (answer instanceof Answer.Done) {
            WorkCalendar calendar = calendars.of(duty.regionId());
            records.release(duty, day);
            duties.handOver(duty, unitId);
            Duty moved = duties.find(duty.regionId(), id).orElseThrow();
            List<DutyClock> clocks = new ArrayList<>(assign.clocks(moved, at, calendar));
            clocks.removeIf(clock -> clock.stage().settling());
            List<DutyClock> before = clocks(duty);
            clocks.replaceAll(fresh -> turned(fresh, before));
            before.stream().filter(clock -> clock.stage().settling()).forEach(clocks::add);
            duties.keep(moved, clocks, calendar);
            records.hold(moved, unitId, day, reason.strip());
        }
        return answer;
    }

    /** Reminders begin anew for the new unit. */
    private static DutyClock turned(DutyClock fresh, List<DutyClock> before) {
        int turn = before.stream()
                .filter(clock -> clock.stage() == fresh.stage())
                .mapToInt(clock -> clock.turn() + 1)
                .findFirst()
                .orElse(0);
        return new DutyClock(
                fresh.stage(), turn, fresh.counting(), fresh.noon(), fresh.budget(), 0, fresh.since(), 0, null);
    }

    public Answer carryOn(Actor actor, long id, String plan, LocalDate until, LocalDate today) {
        @Nullable Duty duty = step.find(actor, id);
        @Nullable String refusal = step.refusal(actor, duty, DutyMove.CONTINUE);
        if (refusal == null && plan.isBlank()) {
            refusal = "转持续推进要写明时间节点和方案";
        }
        if (refusal == null && !until.isAfter(today)) {
            refusal = "完成时间要在今天之后";
        }
        if (duty == null || refusal != null) {
            return new Answer.Refused(refusal == null ? "" : refusal);
        }
        Answer answer = step.go(
                duty, DutyMove.CONTINUE, plan, Particulars.of("plan", plan).and("until", until));
        if (answer instanceof Answer.Done) {
            WorkCalendar calendar = calendars.of(duty.regionId());
            duties.keep(
                    duty,
                    clocks(duty).stream()
                            .map(clock -> clock.stage().settling() ? clock.extendedTo(until, today, calendar) : clock)
                            .toList(),
                    calendar);
        }
        return answer;
    }

    public Answer end(Actor actor, long id, String reason, LocalDate today) {
        @Nullable Duty duty = step.find(actor, id);
        @Nullable String refusal = step.refusal(actor, duty, DutyMove.END);
        if (refusal == null && reason.isBlank()) {
            refusal = "终止要写明依据";
        }
        if (duty == null || refusal != null) {
            return new Answer.Refused(refusal == null ? "" : refusal);
        }
        Answer answer = step.go(duty, DutyMove.END, reason, Particulars.of("reason", reason));
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

    private List<DutyClock> clocks(Duty duty) {
        return duties.clocks(duty.regionId(), List.of(duty.id())).getOrDefault(duty.id(), List.of());
    }
}
