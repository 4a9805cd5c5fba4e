package luoshi.supervision.order;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.parameter.Calendars;
import luoshi.parameter.Parameters;
import luoshi.supervision.Duties;
import luoshi.supervision.Duty;
import luoshi.supervision.DutyClock;
import luoshi.supervision.DutyState;
import org.jspecify.annotations.Nullable;

/**
 * 督办事项的滞后 (R2-2): where a duty is against its last day, for the same orders as projects. Only where the county has switched it on ({@code
 * order.duties}); what has an order in force is measured to its end all the same.
 */
public final class MeasureDuties {
    public static final String KIND = "duty";

    private static final String NOTHING = "没有滞后";
    private static final int AT_ONCE = 500;

    private final Duties duties;
    private final Orders orders;
    private final Calendars calendars;
    private final Parameters parameters;

    public MeasureDuties(Duties duties, Orders orders, Calendars calendars, Parameters parameters) {
        this.duties = duties;
        this.orders = orders;
        this.calendars = calendars;
        this.parameters = parameters;
    }

    public boolean on(long region, LocalDate day) {
        return parameters.on(region, "order.duties", day).yes();
    }

    public List<Lag> all(long region, LocalDate today) {
        Map<Long, Duty> measured = new LinkedHashMap<>();
        List<Long> ordered = orders.in(region, OrderState.IN_FORCE).stream()
                .map(SupervisionOrder::subject)
                .filter(subject -> subject.kind().equals(KIND))
                .map(Lag.Subject::id)
                .toList();
        duties.all(region, ordered).forEach(duty -> measured.put(duty.id(), duty));
        if (on(region, today)) {
            open(region).forEach(duty -> measured.put(duty.id(), duty));
        }
        return lags(region, List.copyOf(measured.values()), today);
    }

    /** Of any duty that may be seen, switched on or not. */
    public Optional<Lag> one(long region, long dutyId, LocalDate today) {
        return lags(region, duties.find(region, dutyId).stream().toList(), today).stream()
                .findFirst();
    }

    private List<Duty> open(long region) {
        EnumSet<DutyState> handed = EnumSet.copyOf(DutyState.OPEN);
        handed.remove(DutyState.REGISTERED);
        List<Duty> all = new ArrayList<>();
        List<Duty> page;
        long after = 0;
        do {
            page = duties.page(new Duties.Filter(region, List.copyOf(handed), null, null, after), AT_ONCE);
            all.addAll(page);
            after = page.isEmpty() ? after : page.getLast().id();
        } while (page.size() == AT_ONCE);
        return all;
    }

    private List<Lag> lags(long region, List<Duty> some, LocalDate today) {
        Map<Long, List<DutyClock>> clocks =
                duties.clocks(region, some.stream().map(Duty::id).toList());
        WorkCalendar calendar = calendars.of(region);
        return some.stream()
                .map(duty -> lag(duty, due(clocks.getOrDefault(duty.id(), List.of()), today, calendar), today))
                .toList();
    }

    /** When it is to be settled; null where that runs no more, or not now. */
    private static @Nullable LocalDate due(List<DutyClock> clocks, LocalDate today, WorkCalendar calendar) {
        return clocks.stream()
                .filter(clock -> clock.stage().settling() && clock.running())
                .map(clock -> clock.dueOn(today, calendar))
                .findFirst()
                .orElse(null);
    }

    private static Lag lag(Duty duty, @Nullable LocalDate due, LocalDate today) {
        String words = due == null || !due.isBefore(today)
                ? NOTHING
                : "应于" + due.getYear() + "年" + due.getMonthValue() + "月" + due.getDayOfMonth() + "日办结，已晚"
                        + ChronoUnit.DAYS.between(due, today) + "天，现在“"
                        + duty.state().label() + "”";
        return new Lag(
                new Lag.Subject(KIND, duty.id(), duty.title(), duty.unitId(), duty.audience()),
                new Reading(today, null, null, due, null, words));
    }
}
