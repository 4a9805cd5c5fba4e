package luoshi.app.boot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.project.batch.Batch;
import luoshi.project.batch.BatchKind;
import luoshi.project.batch.DeclareBatch;
import luoshi.project.batch.Scheme;
import luoshi.project.investment.FreezePlan;
import luoshi.project.investment.Investments;
import luoshi.project.investment.Month;
import luoshi.project.investment.Progress;
import luoshi.project.investment.ReportMonth;
import luoshi.project.sum.Series;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;

/**
 * 示例县的投资: what is under construction, or was completed in the year, has a plan, and months up to the last that is complete, as far as
 * {@code investments.csv} says; and the batches of {@code batches.csv}, whose ceremonies were as many days ago as stands there.
 */
final class SampleInvestments {
    private static final String KEEPER = "chengxiaofan";
    private static final String STATISTICIAN = "shumingshu";
    private static final int QUARTER = 3;
    private static final int MOST = 200;
    private static final int WAN = 4;
    private static final int YI = 8;
    private static final int FROZEN_ON = 20;

    /** The statistics bureau counts only what has its papers. */
    private static final BigDecimal COUNTED = new BigDecimal("0.96");

    private static final BigDecimal PAID = new BigDecimal("0.82");

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
    record Rooms(
            Projects projects,
            Units units,
            Investments investments,
            FreezePlan freeze,
            ReportMonth report,
            DeclareBatch declare) {}

    void live() {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = Progress.day(today);
        try (SampleLogIns logIns = new SampleLogIns(gate, acting)) {
            Map<String, KeyProject> found =
                    logIns.as(
                            KEEPER,
                            actor -> Stream.of(Library.BUILDING, Library.COMPLETED)
                                    .flatMap(library -> rooms
                                            .projects()
                                            .page(
                                                    Projects.Filter.all(actor.regionId())
                                                            .in(library),
                                                    null,
                                                    MOST)
                                            .stream())
                                    .collect(Collectors.toMap(KeyProject::name, Function.identity())));
            SampleClerks clerks = logIns.as(
                    KEEPER,
                    actor -> new SampleClerks(name -> rooms.units()
                            .named(actor.regionId(), name)
                            .orElseThrow()
                            .id()));
            CsvLines.of("/sample/anhe/investments.csv").forEach(row -> {
                KeyProject project = found.get(row.get("名称"));
                if (project == null) {
                    throw new IllegalStateException(row.get("名称"));
                }
                @Nullable Year year = Year.of(project, row, day);
                if (year != null) {
                    invest(logIns, clerks.clerk(project.unitId()), year);
                }
            });
            CsvLines.of("/sample/anhe/batches.csv").forEach(row -> declare(logIns, row, today));
        }
    }

    /**
     * A project's year up to a day.
     *
     * @param pace what was done by the day of what ought to be
     */
    private record Year(
            KeyProject project, LocalDate day, SampleCurve curve, BigDecimal amount, BigDecimal pace, String words) {

        /** Null for a project that had not begun by the day or was completed before its year. */
        static @Nullable Year of(KeyProject project, Map<String, String> row, LocalDate day) {
            LocalDate started = project.happened().started();
            LocalDate finished = project.happened().finished() == null
                    ? project.happened().produced()
                    : project.happened().finished();
            LocalDate newYear = day.withDayOfYear(1);
            if (started == null || started.isAfter(day) || (finished != null && finished.isBefore(newYear))) {
                return null;
            }
            LocalDate end = finished == null ? project.profile().due().finish() : finished;
            return new Year(
                    project,
                    day,
                    SampleCurve.of(started, end, day.getYear()),
                    new BigDecimal(row.getOrDefault("年计划", "")).movePointRight(WAN),
                    new BigDecimal(row.getOrDefault("完成", "")).movePointLeft(2),
                    row.getOrDefault("形象进度", ""));
        }

        /** With its plan of January, or as it began. */
        LocalDate frozenOn() {
            return curve.first() == 1
                    ? LocalDate.of(day.getYear(), 1, FROZEN_ON)
                    : LocalDate.of(day.getYear(), curve.first(), 1);
        }

        /** What was done by a month's end, in whole 万元: as planned at first, then more and more as far as the pace goes; it never falls. */
        BigDecimal done(int month) {
            return IntStream.rangeClosed(curve.first(), month)
                    .mapToObj(one -> {
                        double way = (one - curve.first() + 1.0) / (day.getMonthValue() - curve.first() + 1);
                        BigDecimal kept = pace.subtract(BigDecimal.ONE)
                                .multiply(BigDecimal.valueOf(way))
                                .add(BigDecimal.ONE);
                        return wan(amount.multiply(BigDecimal.valueOf(curve.share(one), WAN))
                                .multiply(kept));
                    })
                    .max(BigDecimal::compareTo)
                    .orElse(BigDecimal.ZERO);
        }

        Month told(Series series, int month) {
            boolean unit = series == Series.DISPATCH;
            BigDecimal done = done(month);
            return new Month(
                    series,
                    LocalDate.of(day.getYear(), month, 1),
                    unit ? done : wan(done.multiply(COUNTED)),
                    unit ? wan(done.multiply(PAID)) : null,
                    unit && month == day.getMonthValue() ? words : "",
                    "");
        }

        private static BigDecimal wan(BigDecimal yuan) {
            return yuan.movePointLeft(WAN).setScale(0, RoundingMode.UP).movePointRight(WAN);
        }
    }

    private void invest(SampleLogIns logIns, String clerk, Year year) {
        long id = year.project().id();
        FreezePlan.Wish wish = new FreezePlan.Wish(
                year.day().getYear(), year.amount(), year.curve().shares(), "");
        logIns.as(
                KEEPER,
                actor -> rooms.investments()
                                .plan(actor.regionId(), id, wish.year())
                                .isPresent()
                        ? id
                        : SampleDuties.done(rooms.freeze().freeze(actor, id, wish, year.frozenOn())));
        report(logIns, clerk, year, Series.DISPATCH);
        report(logIns, STATISTICIAN, year, Series.STATISTICS);
    }

    private void report(SampleLogIns logIns, String login, Year year, Series series) {
        long id = year.project().id();
        logIns.as(
                login,
                actor -> IntStream.rangeClosed(year.curve().first(), year.day().getMonthValue())
                        .mapToObj(month -> SampleDuties.done(
                                rooms.report().report(actor, id, year.told(series, month), year.day())))
                        .toList());
    }

    private void declare(SampleLogIns logIns, Map<String, String> row, LocalDate today) {
        LocalDate ceremony = today.minusDays(Long.parseLong(row.getOrDefault("天前", "")));
        Batch batch = new Batch(
                0,
                SampleDuties.labelled(Scheme.values(), Scheme::label, row.getOrDefault("活动", "")),
                SampleDuties.labelled(BatchKind.values(), BatchKind::label, row.getOrDefault("批次", "")),
                ceremony.getYear(),
                (ceremony.getMonthValue() - 1) / QUARTER + 1,
                ceremony,
                new Batch.Declared(
                        Integer.parseInt(row.getOrDefault("个数", "")),
                        new BigDecimal(row.getOrDefault("亿元", "")).movePointRight(YI)));
        List<String> projects = List.of(row.getOrDefault("项目", "").split(";", -1));
        logIns.as(KEEPER, actor -> SampleDuties.done(rooms.declare().declare(actor, batch, projects, today)));
    }
}
