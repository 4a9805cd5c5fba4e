package luoshi.round.replay;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.ledger.Pace;
import luoshi.ledger.SilentUnits;
import luoshi.ledger.month.Frozen;
import luoshi.ledger.month.MonthEnd;
import luoshi.ledger.month.Months;
import luoshi.parameter.Calendars;
import luoshi.parameter.Parameters;
import luoshi.supervision.Light;
import luoshi.supervision.Warnings;
import luoshi.supervision.pace.ReportDay;
import luoshi.supervision.replay.Past;
import luoshi.supervision.replay.Pasts;
import luoshi.supervision.replay.Rehearsal;
import luoshi.supervision.replay.RetellOrders;

/** 回放一段时间: every duty is lived through again and every month's end is computed, under the parameters that it was made with. */
public final class Replay {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int BATCH = 500;

    private final Pasts pasts;
    private final RetellOrders orders;
    private final Months months;
    private final SilentUnits silent;
    private final Calendars calendars;
    private final Parameters parameters;

    public Replay(
            Pasts pasts,
            RetellOrders orders,
            Months months,
            SilentUnits silent,
            Calendars calendars,
            Parameters parameters) {
        this.pasts = pasts;
        this.orders = orders;
        this.months = months;
        this.silent = silent;
        this.calendars = calendars;
        this.parameters = parameters;
    }

    /** Month by month. The last day must be over, or what would still happen on it is missing. */
    public List<ReplayMonth> run(long regionId, LocalDate from, LocalDate to) {
        WorkCalendar calendar = calendars.of(regionId);
        Sums sums = new Sums();
        duties(regionId, from, to, calendar, sums);
        Map<YearMonth, long[]> given = pasts.given(regionId, from, to);
        Map<YearMonth, Months.Month> frozen =
                months.all(regionId).stream().collect(Collectors.toMap(Months.Month::month, month -> month));
        Map<YearMonth, RetellOrders.Counts> ordered = orders.counts(regionId, from, to);
        List<ReplayMonth> all = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from); !month.isAfter(YearMonth.from(to)); month = month.plusMonths(1)) {
            boolean ended = !month.atEndOfMonth().isAfter(to);
            List<Frozen> standing =
                    ended ? new MonthEnd(months, parameters).standing(regionId, month) : List.<Frozen>of();
            Map<Long, Long> behind = new HashMap<>(sums.behind(month));
            standing.stream()
                    .filter(one -> one.light() == Pace.Light.LATE)
                    .forEach(one -> behind.merge(one.leadUnitId(), 1L, Long::sum));
            all.add(new ReplayMonth(
                    month,
                    given.getOrDefault(month, new long[4]),
                    sums.reminders(month),
                    sums.lights(month),
                    frozen.containsKey(month) ? frozen.get(month).lights() : Map.of(),
                    lights(standing),
                    silent(regionId, month, from, to, calendar),
                    behind,
                    ordered.getOrDefault(month, RetellOrders.Counts.NONE)));
        }
        return all;
    }

    private void duties(long regionId, LocalDate from, LocalDate to, WorkCalendar calendar, Sums sums) {
        Map<LocalDate, Warnings> warnings = new HashMap<>();
        Rehearsal rehearsal = new Rehearsal(
                calendar,
                day -> warnings.computeIfAbsent(day, any -> Warnings.of(parameters, regionId, any)),
                day -> LocalTime.parse(
                        parameters.on(regionId, "duty.cutoff", day).value()));
        List<Past> page;
        long after = 0;
        do {
            page = pasts.page(regionId, from, to, after, BATCH);
            page.forEach(past -> rehearsal.run(past, from, to, sums));
            after = page.isEmpty() ? after : page.getLast().dutyId();
        } while (page.size() == BATCH);
    }

    private static Map<Pace.Light, Long> lights(List<Frozen> standing) {
        return standing.stream()
                .collect(Collectors.groupingBy(
                        Frozen::light, () -> new EnumMap<>(Pace.Light.class), Collectors.counting()));
    }

    /** R5-5: on the day after the working day that follows the month's report day. */
    private ReplayMonth.Silent silent(
            long regionId, YearMonth month, LocalDate from, LocalDate to, WorkCalendar calendar) {
        int dayOfMonth = parameters
                .on(regionId, "rhythm.month-day", month.atEndOfMonth())
                .number();
        LocalDate due = ReportDay.MONTHLY
                .between(month.atDay(1), month.atEndOfMonth(), DayOfWeek.FRIDAY, dayOfMonth, calendar)
                .getFirst();
        LocalDate told = calendar.addWorkdays(due, 1).plusDays(1);
        boolean within = !told.isBefore(from)
                && !told.isAfter(to)
                && YearMonth.from(told).equals(month);
        return new ReplayMonth.Silent(
                silent.told(regionId, month.atDay(1)),
                within
                        ? silent.countAsOf(
                                regionId,
                                month.atDay(1),
                                told.atStartOfDay(ZONE).toInstant())
                        : 0);
    }

    /** What the rehearsals told. */
    private static final class Sums implements Rehearsal.Listener {
        private final Map<YearMonth, long[]> reminders = new TreeMap<>();
        private final Map<YearMonth, Map<Light, Long>> lights = new TreeMap<>();
        private final Map<YearMonth, Map<Long, Long>> behind = new TreeMap<>();

        @Override
        public void reminded(LocalDate day, int rung, long unitId) {
            reminders.computeIfAbsent(YearMonth.from(day), month -> new long[4])[rung]++;
        }

        @Override
        public void stands(YearMonth month, Light light, long unitId) {
            lights.computeIfAbsent(month, any -> new EnumMap<>(Light.class)).merge(light, 1L, Long::sum);
            if (light == Light.RED) {
                behind.computeIfAbsent(month, any -> new HashMap<>()).merge(unitId, 1L, Long::sum);
            }
        }

        long[] reminders(YearMonth month) {
            return reminders.getOrDefault(month, new long[4]);
        }

        Map<Light, Long> lights(YearMonth month) {
            return lights.getOrDefault(month, Map.of());
        }

        Map<Long, Long> behind(YearMonth month) {
            return behind.getOrDefault(month, Map.of());
        }
    }
}
