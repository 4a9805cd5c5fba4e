package luoshi.round;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.ledger.SilentUnits;
import luoshi.parameter.Calendars;
import luoshi.parameter.Parameters;
import luoshi.supervision.pace.ReportDay;

/** 催报 (R5-4, R5-5): a working day after the month's report was due, each unit that owes some is told once. */
public final class AskForReports implements RoundStep {
    private final SilentUnits silent;
    private final Calendars calendars;
    private final Parameters parameters;

    public AskForReports(SilentUnits silent, Calendars calendars, Parameters parameters) {
        this.silent = silent;
        this.calendars = calendars;
        this.parameters = parameters;
    }

    @Override
    public String name() {
        return "催报";
    }

    @Override
    public Outcome run(LocalDate day, Door door) {
        return door.once(actor -> {
            if (!closed(actor.regionId(), day)) {
                return new Outcome(0, 0, "本月报送时限未到");
            }
            long told = silent.tell(actor.regionId(), day);
            return new Outcome(told, 0, told == 0 ? "没有新的未报单位" : "催报" + told + "个单位");
        });
    }

    @Override
    public List<String> preview(LocalDate day, Door door) {
        return door.once(actor -> {
            if (!closed(actor.regionId(), day)) {
                return List.of("本月报送时限未到");
            }
            SilentUnits.Count count = silent.count(actor.regionId(), day);
            return List.of("本月未报的有" + count.units() + "个单位、" + count.matters() + "件");
        });
    }

    /** Whether the month's report and the working day after it are over. */
    private boolean closed(long regionId, LocalDate day) {
        WorkCalendar calendar = calendars.of(regionId);
        int dayOfMonth = parameters.on(regionId, "rhythm.month-day", day).number();
        YearMonth month = YearMonth.from(day);
        return ReportDay.MONTHLY
                .between(month.atDay(1), month.atEndOfMonth(), DayOfWeek.FRIDAY, dayOfMonth, calendar)
                .stream()
                .anyMatch(due -> calendar.addWorkdays(due, 1).isBefore(day));
    }
}
