package luoshi.app.boot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Gate;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.project.investment.FreezePlan;
import luoshi.project.investment.Month;
import luoshi.project.investment.Progress;
import luoshi.project.investment.ReportMonth;
import luoshi.project.sum.Series;

/**
 * 示例县的投资: each project under construction has a plan of the year, and months up to the last that is complete, so that most go as planned, some lag and
 * one is ahead on whatever day the county is founded.
 */
final class SampleInvestments {
    private static final String KEEPER = "chengxiaofan";
    private static final int MONTHS = 12;
    private static final int MOST = 200;
    private static final int WHOLE = 10_000;
    private static final int WAN = 4;
    private static final BigDecimal YEARLY = new BigDecimal("0.45");

    /** What of the plan is done, one project after the other. */
    private static final List<String> PACE =
            List.of("1.00", "0.97", "0.58", "1.02", "0.95", "0.82", "1.08", "0.99", "0.91");

    /** The statistics bureau counts only what has its papers. */
    private static final BigDecimal COUNTED = new BigDecimal("0.96");

    private final Gate gate;
    private final Acting acting;
    private final Rooms rooms;
    private final Clock clock;

    SampleInvestments(Gate gate, Acting acting, Rooms rooms, Clock clock) {
        this.gate = gate;
        this.acting = acting;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** What it reads and does. */
    record Rooms(Projects projects, FreezePlan freeze, ReportMonth report) {}

    void live() {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = Progress.day(today);
        try (SampleLogIns logIns = new SampleLogIns(gate, acting)) {
            logIns.as(KEEPER, actor -> {
                List<KeyProject> building = rooms.projects()
                        .page(Projects.Filter.all(actor.regionId()).in(Library.BUILDING), null, MOST);
                IntStream.range(0, building.size())
                        .forEach(place ->
                                one(actor, building.get(place), day, new BigDecimal(PACE.get(place % PACE.size()))));
                return building.size();
            });
        }
    }

    private void one(Actor actor, KeyProject project, LocalDate day, BigDecimal pace) {
        LocalDate started = project.happened().started();
        if (started == null || started.isAfter(day)) {
            return;
        }
        int first = started.getYear() < day.getYear() ? 1 : started.getMonthValue();
        List<Integer> curve = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> share(month, first))
                .toList();
        BigDecimal amount = wan(project.total().multiply(YEARLY));
        SampleDuties.done(rooms.freeze()
                .freeze(
                        actor,
                        project.id(),
                        new FreezePlan.Wish(day.getYear(), amount, curve, ""),
                        LocalDate.of(day.getYear(), 1, 20)));
        for (int month = first; month <= day.getMonthValue(); month++) {
            BigDecimal done = amount.multiply(BigDecimal.valueOf(curve.get(month - 1), WAN))
                    .multiply(pace);
            report(actor, project, Series.DISPATCH, day.withDayOfMonth(1).withMonth(month), wan(done));
            report(
                    actor,
                    project,
                    Series.STATISTICS,
                    day.withDayOfMonth(1).withMonth(month),
                    wan(done.multiply(COUNTED)));
        }
    }

    private void report(Actor actor, KeyProject project, Series series, LocalDate month, BigDecimal completed) {
        SampleDuties.done(
                rooms.report().report(actor, project.id(), new Month(series, month, completed, null, "", ""), month));
    }

    /** The cumulative share at a month's end, in hundredths of a per cent: slow in winter and at both ends. */
    private static int share(int month, int first) {
        if (month < first) {
            return 0;
        }
        double way = (month - first + 1.0) / (MONTHS - first + 1);
        return (int) Math.round(WHOLE * way * way * (3 - 2 * way));
    }

    /** Whole 万元, in 元. */
    private static BigDecimal wan(BigDecimal yuan) {
        return yuan.movePointLeft(WAN).setScale(0, RoundingMode.DOWN).movePointRight(WAN);
    }
}
