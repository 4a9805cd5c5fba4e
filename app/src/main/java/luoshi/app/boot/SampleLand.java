package luoshi.app.boot;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Gate;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.project.errand.FinishErrand;
import luoshi.project.errand.PlanErrand;
import luoshi.project.health.NameParty;
import luoshi.project.paper.FilePaper;
import luoshi.project.paper.Paper;
import luoshi.project.paper.PaperState;
import luoshi.project.parcel.AddAssessment;
import luoshi.project.parcel.Area;
import luoshi.project.parcel.Areas;
import luoshi.project.parcel.Assessment;
import luoshi.project.parcel.AssessmentKind;
import luoshi.project.parcel.CheckPromise;
import luoshi.project.parcel.Control;
import luoshi.project.parcel.Limit;
import luoshi.project.parcel.OpenArea;
import luoshi.project.parcel.SetLimit;
import luoshi.project.parcel.TakeParcel;
import luoshi.region.Units;

/** 示例县的标准地: the areas of {@code areas.csv} and what {@code parcels.csv} says was promised in them, checked, undertaken and run; days are counted from today. */
final class SampleLand {
    private static final String KEEPER = "chengxiaofan";
    private static final int MOST = 200;
    private static final int LIMITS_SINCE = 900;

    private final Gate gate;
    private final Acting acting;
    private final Whole whole;
    private final Clock clock;

    SampleLand(Gate gate, Acting acting, Whole whole, Clock clock) {
        this.gate = gate;
        this.acting = acting;
        this.whole = whole;
        this.clock = clock;
    }

    /** What it reads. */
    record Rooms(Projects projects, Units units, Areas areas) {}

    /** What it does to areas and parcels. */
    record Acts(OpenArea open, AddAssessment assess, SetLimit limit, TakeParcel take, CheckPromise check) {}

    /** What it does besides. */
    record Helps(FilePaper file, NameParty name, PlanErrand plan, FinishErrand finish) {}

    /** All of it. */
    record Whole(Rooms rooms, Acts acts, Helps helps) {}

    void live() {
        LocalDate today = LocalDate.now(clock);
        try (SampleLogIns logIns = new SampleLogIns(gate, acting)) {
            CsvLines.of("/sample/anhe/areas.csv").forEach(row -> logIns.as(KEEPER, actor -> area(actor, row, today)));
            CsvLines.of("/sample/anhe/parcels.csv")
                    .forEach(row -> logIns.as(KEEPER, actor -> parcel(actor, row, today)));
        }
    }

    private long area(Actor actor, Map<String, String> row, LocalDate today) {
        long unit = whole.rooms()
                .units()
                .named(actor.regionId(), cell(row, "单位"))
                .orElseThrow()
                .id();
        long id = SampleDuties.done(whole.acts().open().open(actor, cell(row, "片区"), unit));
        parts(row, "评估").forEach(part -> {
            LocalDate granted = ago(today, part[2]);
            SampleDuties.done(whole.acts()
                    .assess()
                    .add(
                            actor,
                            new Assessment(
                                    0,
                                    id,
                                    AssessmentKind.valueOf(part[0]),
                                    part[1].replace("{年}", String.valueOf(granted.getYear())),
                                    granted,
                                    today.plusDays(Long.parseLong(part[3]))),
                            today));
        });
        LocalDate since = today.minusDays(LIMITS_SINCE);
        parts(row, "指标")
                .forEach(part -> SampleDuties.done(whole.acts()
                        .limit()
                        .set(
                                actor,
                                new Limit(
                                        id,
                                        part[2],
                                        Control.valueOf(part[0]),
                                        new BigDecimal(part[1]),
                                        "安政发〔" + since.getYear() + "〕11号",
                                        since,
                                        null))));
        return id;
    }

    private long parcel(Actor actor, Map<String, String> row, LocalDate today) {
        long project = whole.rooms().projects().page(Projects.Filter.all(actor.regionId()), null, MOST).stream()
                .filter(one -> one.name().equals(cell(row, "项目")))
                .mapToLong(KeyProject::id)
                .findFirst()
                .orElseThrow();
        long area = whole.rooms().areas().list(actor.regionId()).stream()
                .filter(one -> one.name().equals(cell(row, "片区")))
                .mapToLong(Area::id)
                .findFirst()
                .orElseThrow();
        Map<Control, BigDecimal> figures = new EnumMap<>(Control.class);
        parts(row, "承诺指标").forEach(part -> figures.put(Control.valueOf(part[0]), new BigDecimal(part[1])));
        LocalDate committed = ago(today, cell(row, "承诺"));
        TakeParcel.Wish wish = new TakeParcel.Wish(
                area,
                new BigDecimal(cell(row, "亩")),
                "安标地承〔" + committed.getYear() + "〕" + committed.getDayOfYear() + "号",
                committed,
                cell(row, "责任人"),
                today.plusDays(Long.parseLong(cell(row, "达效"))),
                figures);
        SampleDuties.done(whole.acts().take().take(actor, project, wish, today));
        parts(row, "核验")
                .forEach(part -> SampleDuties.done(whole.acts()
                        .check()
                        .check(
                                actor,
                                project,
                                Control.valueOf(part[0]),
                                new BigDecimal(part[1]),
                                part[3],
                                ago(today, part[2]))));
        parts(row, "承诺制").forEach(part -> undertake(actor, project, cell(row, "责任人"), part, today));
        if (!cell(row, "代办人").isEmpty()) {
            SampleDuties.done(whole.helps().name().name(actor, project, "代办人", cell(row, "代办人")));
        }
        parts(row, "代办").forEach(part -> run(actor, project, part, today));
        return project;
    }

    private void undertake(Actor actor, long project, String responsible, String[] part, LocalDate today) {
        LocalDate by = today.plusDays(Long.parseLong(part[2]));
        SampleDuties.done(whole.helps()
                .file()
                .file(
                        actor,
                        project,
                        Integer.parseInt(part[0]),
                        new Paper.Filing(
                                PaperState.COMMITTED,
                                "",
                                null,
                                null,
                                part[1],
                                new Paper.Undertaking(today.minusDays(50), responsible, by, by.plusDays(15), null),
                                null),
                        today));
    }

    /** {@code 事项:领办于几天前:几天后到期:结果}. */
    private void run(Actor actor, long project, String[] part, LocalDate today) {
        LocalDate opened = ago(today, part[1]);
        LocalDate due = today.plusDays(Long.parseLong(part[2]));
        long id = SampleDuties.done(whole.helps().plan().plan(actor, project, part[0], due, opened));
        if (!part[3].isEmpty()) {
            SampleDuties.done(whole.helps().finish().finish(actor, id, part[3], today.minusDays(3)));
        }
    }

    private static LocalDate ago(LocalDate today, String days) {
        return today.minusDays(Long.parseLong(days));
    }

    private static String cell(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }

    /** Several of a cell are divided by semicolons, the parts of each by colons. */
    private static List<String[]> parts(Map<String, String> row, String name) {
        return Stream.of(cell(row, name).split(";", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":", -1))
                .toList();
    }
}
