package luoshi.app.web.bulletin;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.app.web.page.Days;
import luoshi.app.web.supervision.DutyRow;
import luoshi.app.web.supervision.DutyRows;
import luoshi.parameter.Calendars;
import luoshi.parameter.Parameters;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.project.investment.Investments;
import luoshi.project.investment.Progress;
import luoshi.project.watch.MeasureLags;
import luoshi.region.Unit;
import luoshi.region.Units;
import luoshi.supervision.Duties;
import luoshi.supervision.Duty;
import luoshi.supervision.DutyState;
import luoshi.supervision.Light;
import luoshi.supervision.bulletin.Bulletin;
import luoshi.supervision.bulletin.BulletinKind;
import luoshi.supervision.order.MeasureDuties;
import luoshi.supervision.pace.Bounds;
import luoshi.supervision.pace.Pace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 起草通报: counts, what lags and whose, what is asked for, and an annex, from the facts of a day. What is restricted is counted and never named. */
@Component
class BulletinDrafts {
    private static final int MOST = 200;
    private static final int NAMED = 12;

    private final Duties duties;
    private final DutyRows rows;
    private final Calendars calendars;
    private final Projects projects;
    private final Investments investments;
    private final Parameters parameters;
    private final Units units;

    BulletinDrafts(
            Duties duties,
            DutyRows rows,
            Calendars calendars,
            Projects projects,
            Investments investments,
            Parameters parameters,
            Units units) {
        this.duties = duties;
        this.rows = rows;
        this.calendars = calendars;
        this.projects = projects;
        this.investments = investments;
        this.parameters = parameters;
        this.units = units;
    }

    /** Something that lags, or does well. */
    private record Line(Bulletin.Matter matter, String unit, String how) {
        String what() {
            return matter.name();
        }
    }

    Bulletin.Text duties(long region, BulletinKind kind, Instant now) {
        LocalDate today = Days.of(now);
        List<Duties.Count> counts = duties.counts(region).stream()
                .filter(count -> count.state() != DutyState.REGISTERED && count.state() != DutyState.ENDED)
                .toList();
        long all = counts.stream().mapToLong(Duties.Count::count).sum();
        long done = sum(counts, DutyState.CLOSED) + sum(counts, DutyState.SETTLED);
        List<Duty> chosen = kind == BulletinKind.PRAISE
                ? duties.page(new Duties.Filter(region, List.of(DutyState.CLOSED), null, null, 0), MOST)
                : duties.late(region, today, calendars.of(region), MOST);
        List<Line> lines =
                rows
                        .rows(
                                region,
                                chosen.stream()
                                        .filter(duty -> duty.audience().restriction() == 0)
                                        .toList(),
                                now)
                        .stream()
                        .map(row -> new Line(
                                new Bulletin.Matter(
                                        MeasureDuties.KIND,
                                        row.duty().id(),
                                        row.duty().unitId(),
                                        row.duty().title()),
                                row.unit(),
                                how(row, kind)))
                        .toList();
        String first = "截至" + Days.spoken(today) + "，今年以来确定的督办事项" + all + "件，已办结" + done + "件，占比" + share(done, all)
                + "；正在办理" + (all - done) + "件，占比" + share(all - done, all) + "。";
        return text("督办事项办理情况", kind, first, "件", lines, new Term(today, due(region, kind, today)));
    }

    private static String how(DutyRow row, BulletinKind kind) {
        return kind == BulletinKind.PRAISE ? "按时办结销号" : row.signal().reason();
    }

    Bulletin.Text projects(long region, BulletinKind kind, Instant now) {
        LocalDate today = Days.of(now);
        LocalDate day = Progress.day(today);
        Bounds bounds = Progress.bounds(parameters, region, day);
        List<Progress> all = investments.progress(region, day);
        Map<Long, KeyProject> open = projects
                .all(region, all.stream().map(Progress::projectId).toList())
                .stream()
                .filter(project -> project.audience().restriction() == 0)
                .collect(Collectors.toMap(KeyProject::id, project -> project));
        Map<Long, String> names =
                units.list(region, LocalDate.MAX).stream().collect(Collectors.toMap(Unit::id, Unit::shortName));
        long good = all.stream()
                .filter(one -> one.light(day, bounds) == Light.GREEN)
                .count();
        List<Line> lines = all.stream()
                .filter(one -> open.containsKey(one.projectId()) && one.light(day, bounds) != null)
                .filter(one -> kind == BulletinKind.PRAISE
                        ? keepsPace(one, day, bounds)
                        : one.light(day, bounds) != Light.GREEN)
                .map(one -> new Line(
                        new Bulletin.Matter(MeasureLags.KIND, one.projectId(), one.unitId(), one.name()),
                        names.getOrDefault(one.unitId(), ""),
                        one.reason(day, bounds)))
                .toList();
        String first = "截至" + Days.spoken(day) + "，列入调度的重点项目" + all.size() + "个，进度正常" + good + "个，占比"
                + share(good, all.size()) + "；滞后" + (all.size() - good) + "个，占比" + share(all.size() - good, all.size())
                + "。";
        return text("重点项目进展情况", kind, first, "个", lines, new Term(today, due(region, kind, today)));
    }

    /** Not behind at all: green within the bounds is not yet a reason for praise. */
    private static boolean keepsPace(Progress one, LocalDate day, Bounds bounds) {
        Pace pace = one.pace(day, bounds);
        return pace != null && pace.gap().signum() >= 0 && one.light(day, bounds) == Light.GREEN;
    }

    /**
     * 期限.
     *
     * @param due by when what lags is to be delivered; null where nothing is asked for
     */
    private record Term(LocalDate today, @Nullable LocalDate due) {}

    /** a 通报 that criticises sets a day. */
    private @Nullable LocalDate due(long region, BulletinKind kind, LocalDate today) {
        return kind == BulletinKind.CRITICISM
                ? calendars
                        .of(region)
                        .addWorkdays(
                                today,
                                parameters.on(region, "bulletin.days", today).number())
                : null;
    }

    private static Bulletin.Text text(
            String about, BulletinKind kind, String first, String measure, List<Line> lines, Term term) {
        LocalDate today = term.today();
        LocalDate due = term.due();
        boolean praise = kind == BulletinKind.PRAISE;
        List<String> body = new ArrayList<>();
        body.add("县委县政府督查室对" + about + "进行了督查，"
                + (praise ? "现对推进有力的单位予以通报表扬。" : kind == BulletinKind.REPORT ? "现报告如下。" : "现通报如下。"));
        body.add("一、总体情况");
        body.add(first);
        body.add(praise ? "二、推进有力的单位" : "二、进展滞后的单位");
        if (lines.isEmpty()) {
            body.add(praise ? "本期没有可以表扬的单位。" : "没有滞后的。");
        } else {
            body.add(byUnit(lines, measure) + "（详见附件）。");
        }
        body.add("三、工作要求");
        body.add(
                praise
                        ? "希望受到表扬的单位再接再厉，其他单位对照先进找差距，把确定的事一件一件办成。"
                        : "有关单位要逐件查明原因，明确责任人、措施和完成时间，" + (due == null ? "尽快" : "于" + Days.spoken(due) + "前")
                                + "整改到位并报督查室；其他单位要引以为戒，按时序推进。督查室将跟踪到办结销号，"
                                + "对仍不落实的，按规定下达督查令、严肃追究责任。");
        return new Bulletin.Text(
                "关于" + Days.spoken(today).substring(0, Days.spoken(today).indexOf('月') + 1) + about + "的"
                        + (praise ? "表扬通报" : kind == BulletinKind.REPORT ? "报告" : "通报"),
                String.join("\n", body),
                lines.isEmpty()
                        ? ""
                        : Stream.concat(
                                        Stream.of("序号\t事项\t责任单位\t情况"),
                                        java.util.stream.IntStream.range(0, lines.size())
                                                .mapToObj(at -> at + 1 + "\t"
                                                        + lines.get(at).what() + "\t"
                                                        + lines.get(at).unit() + "\t"
                                                        + lines.get(at).how()))
                                .collect(Collectors.joining("\n")),
                lines.stream().map(line -> line.matter().unitId()).distinct().toList(),
                kind == BulletinKind.CRITICISM
                        ? lines.stream().map(Line::matter).toList()
                        : List.of(),
                due);
    }

    /** 住建局3件（…）, the most first. */
    private static String byUnit(List<Line> lines, String measure) {
        return lines.stream()
                .collect(Collectors.groupingBy(Line::unit, java.util.LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted((one, other) -> other.getValue().size() - one.getValue().size())
                .limit(NAMED)
                .map(unit -> unit.getKey() + unit.getValue().size() + measure + "，"
                        + unit.getValue().stream()
                                .limit(2)
                                .map(line -> "“" + line.what() + "”")
                                .collect(Collectors.joining("、"))
                        + (unit.getValue().size() > 2 ? "等" : ""))
                .collect(Collectors.joining("；"));
    }

    private static long sum(List<Duties.Count> counts, DutyState state) {
        return counts.stream()
                .filter(count -> count.state() == state)
                .mapToLong(Duties.Count::count)
                .sum();
    }

    /** 27%; of nothing, nothing. */
    private static String share(long part, long whole) {
        return whole == 0
                ? "0%"
                : BigDecimal.valueOf(part * 100)
                                .divide(BigDecimal.valueOf(whole), 1, java.math.RoundingMode.HALF_EVEN)
                                .stripTrailingZeros()
                                .toPlainString()
                        + "%";
    }
}
