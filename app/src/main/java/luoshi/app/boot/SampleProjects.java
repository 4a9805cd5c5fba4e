package luoshi.app.boot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Gate;
import luoshi.evidence.AddEvidence;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.project.Sort;
import luoshi.project.health.Element;
import luoshi.project.health.Entry;
import luoshi.project.health.NameParty;
import luoshi.project.health.OpenEntry;
import luoshi.project.health.SecureElement;
import luoshi.project.investment.FreezePlan;
import luoshi.project.life.Event;
import luoshi.project.life.EventKind;
import luoshi.project.life.NoteEvent;
import luoshi.project.life.Noting;
import luoshi.project.move.MoveProject;
import luoshi.project.move.RegisterProject;
import luoshi.project.paper.FilePaper;
import luoshi.project.paper.Paper;
import luoshi.project.paper.PaperState;
import luoshi.project.paper.Papers;
import luoshi.publication.Sheet;
import luoshi.publication.Workbooks;
import luoshi.region.Division;
import luoshi.region.Divisions;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;

/**
 * 示例县的项目: what {@code projects.csv} tells of each is lived through the use cases that everybody uses, as many days ago as stands there, so that some
 * start late, some papers are about to run out and some problems are overdue on whatever day the county is founded.
 */
final class SampleProjects {
    private static final String KEEPER = "chengxiaofan";
    private static final int WAN = 4;
    private static final BigDecimal THIRD = BigDecimal.valueOf(3);
    private static final int LANDS_AFTER = 45;
    private static final List<String> WAY = List.of("谋划", "前期", "建设", "竣工", "达效");

    private final Gate gate;
    private final Acting acting;
    private final Rooms rooms;
    private final Clock clock;

    SampleProjects(Gate gate, Acting acting, Rooms rooms, Clock clock) {
        this.gate = gate;
        this.acting = acting;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** What the projects go through. */
    record Rooms(Directory directory, Projects projects, Papers papers, Steps steps, Card card, AddEvidence evidence) {}

    /** Whom projects name. */
    record Directory(Units units, Posts posts, Divisions divisions) {}

    /** The steps of a project. */
    record Steps(RegisterProject register, MoveProject move, FilePaper file, NoteEvent note, FreezePlan freeze) {}

    /** The health card. */
    record Card(SecureElement secure, NameParty name, OpenEntry open) {}

    void live() {
        LocalDate today = LocalDate.now(clock);
        try (SampleLogIns logIns = new SampleLogIns(gate, acting)) {
            List<Map<String, String>> rows = CsvLines.of("/sample/anhe/projects.csv");
            for (int place = 0; place < rows.size(); place++) {
                Row row = new Row(rows.get(place), today, place + 1);
                logIns.as(KEEPER, actor -> one(actor, row));
            }
        }
    }

    /** A line with its days counted from today. */
    private record Row(Map<String, String> cells, LocalDate today, int place) {
        String text(String name) {
            return cells.getOrDefault(name, "");
        }

        /** So many days ago. */
        @Nullable
        LocalDate ago(String name) {
            return text(name).isEmpty() ? null : today.minusDays(Long.parseLong(text(name)));
        }

        /** In so many days. */
        @Nullable
        LocalDate in(String name) {
            return text(name).isEmpty() ? null : today.plusDays(Long.parseLong(text(name)));
        }

        boolean comes(String library) {
            return WAY.indexOf(text("库")) >= WAY.indexOf(library);
        }
    }

    private long one(Actor actor, Row row) {
        LocalDate entered = day(row.ago("入库"));
        long id = SampleDuties.done(rooms.steps().register().register(actor, profile(actor, row), entered));
        note(actor, id, row, EventKind.SIGNED, row.ago("签约"));
        if (row.comes("前期")) {
            move(actor, id, Library.PREPARING, entered.plusDays(20));
            grant(actor, id, row);
            parties(actor, id, row);
        }
        if (row.comes("建设")) {
            LocalDate started = day(row.ago("开工"));
            LocalDate signed = row.ago("签约");
            note(actor, id, row, EventKind.LANDED, signed == null ? null : signed.plusDays(LANDS_AFTER));
            note(actor, id, row, EventKind.STARTED, started);
            plan(actor, id, row, started.plusDays(2));
            move(actor, id, Library.BUILDING, started.plusDays(2));
            note(actor, id, row, EventKind.LISTED, row.ago("入统"));
        }
        if (row.comes("竣工")) {
            note(actor, id, row, EventKind.FINISHED, row.ago("竣工"));
            note(actor, id, row, EventKind.PRODUCING, row.ago("投产"));
            move(actor, id, Library.COMPLETED, row.text("竣工").isEmpty() ? day(row.ago("投产")) : day(row.ago("竣工")));
        }
        if (row.comes("达效")) {
            full(actor, id, row);
        }
        gaps(actor, id, row);
        problem(actor, id, row);
        return id;
    }

    private KeyProject.Profile profile(Actor actor, Row row) {
        String code = row.comes("前期")
                ? "26%02d-990121-04-01-%06d".formatted(row.place() % 12 + 1, 100_000 + row.place() * 37)
                : "";
        return new KeyProject.Profile(
                new KeyProject.About(
                        row.text("名称"),
                        code,
                        row.text("内容"),
                        SampleDuties.labelled(ApprovalWay.values(), ApprovalWay::label, row.text("方式")),
                        SampleDuties.labelled(Sort.values(), Sort::label, row.text("类别")),
                        row.text("民间").equals("是"),
                        false),
                new KeyProject.Site(place(actor.regionId(), row.text("地点")), "", row.text("行业")),
                new KeyProject.Charge(unit(actor, row.text("单位")), row.text("法人"), post(actor, row.text("领导"))),
                new KeyProject.Money(new BigDecimal(row.text("总投资")).movePointRight(WAN), null, BigDecimal.ZERO),
                new KeyProject.Due(row.in("计划开工"), row.in("计划竣工"), row.in("计划投产")));
    }

    private void move(Actor actor, long id, Library to, LocalDate on) {
        SampleDuties.done(rooms.steps().move().move(actor, id, to, "", on));
    }

    /** The first papers of the list, a few days apart, the last on the day that the line tells. */
    private void grant(Actor actor, long id, Row row) {
        List<Paper> papers = rooms.papers().of(actor.regionId(), id);
        int upTo = Integer.parseInt(row.text("办到"));
        LocalDate last = day(row.ago("批了"));
        List<Paper> granted =
                papers.stream().filter(paper -> paper.item() <= upTo).toList();
        for (int at = 0; at < granted.size(); at++) {
            LocalDate on = last.minusDays(3L * (granted.size() - 1 - at));
            Paper.Filing filing = new Paper.Filing(
                    PaperState.GRANTED,
                    "安审批〔" + on.getYear() + "〕" + (row.place() * 17 + at) + "号",
                    on,
                    null,
                    "",
                    Paper.Undertaking.NONE,
                    null);
            SampleDuties.done(
                    rooms.steps().file().file(actor, id, granted.get(at).item(), filing, row.today()));
        }
    }

    /** The plan of the year in which works began: of the running year as {@code investments.csv} has it, else a third of the whole. */
    private void plan(Actor actor, long id, Row row, LocalDate on) {
        SampleCurve curve = SampleCurve.of(on.minusDays(2), row.in("计划竣工"), on.getYear());
        BigDecimal amount = on.getYear() == row.today().getYear()
                ? SampleCurve.amount(row.text("名称"))
                : new BigDecimal(row.text("总投资")).movePointRight(WAN).divide(THIRD, 0, RoundingMode.DOWN);
        FreezePlan.Wish wish = new FreezePlan.Wish(on.getYear(), amount, curve.shares(), "");
        SampleDuties.done(rooms.steps().freeze().freeze(actor, id, wish, on));
    }

    private void parties(Actor actor, long id, Row row) {
        rooms.card().name().name(actor, id, "建设单位", row.text("法人"));
        if (row.comes("建设")) {
            rooms.card().name().name(actor, id, "施工单位", "云川第" + "一二三".charAt(row.place() % 3) + "建筑工程有限公司");
            rooms.card().name().name(actor, id, "监理单位", "云川方正工程监理有限公司");
        }
    }

    private void note(Actor actor, long id, Row row, EventKind kind, @Nullable LocalDate on) {
        if (on == null) {
            return;
        }
        Long file = kind.proven() ? file(actor, id, row, kind, on) : null;
        BigDecimal amount = kind == EventKind.SIGNED ? new BigDecimal(row.text("总投资")).movePointRight(WAN) : null;
        Event event = new Event(0, kind, on, "", amount, null, file, "");
        SampleDuties.done(rooms.steps().note().note(actor, id, event, Noting.Basis.MAIN_WORKS, row.today()));
    }

    /** 达效, as the first phase of the foundry park reached it. */
    private void full(Actor actor, long id, Row row) {
        BigDecimal promised = new BigDecimal(row.text("总投资")).movePointRight(WAN);
        Event event = new Event(
                0,
                EventKind.FULL,
                row.today().minusDays(20),
                "",
                promised.multiply(new BigDecimal("0.82")),
                promised,
                null,
                "");
        SampleDuties.done(rooms.steps().note().note(actor, id, event, Noting.Basis.MAIN_WORKS, row.today()));
    }

    /** {@code LAND:118:100:自然资源局:30:18亩未供}, several divided by semicolons. */
    private void gaps(Actor actor, long id, Row row) {
        for (String gap : row.text("缺口").split(";", -1)) {
            String[] part = gap.split(":", -1);
            if (part.length == 6) {
                SampleDuties.done(rooms.card()
                        .secure()
                        .secure(
                                actor,
                                id,
                                new Element(
                                        Element.Kind.valueOf(part[0]),
                                        new BigDecimal(part[1]),
                                        new BigDecimal(part[2]),
                                        unit(actor, part[3]),
                                        row.today().plusDays(Long.parseLong(part[4])),
                                        part[5])));
            }
        }
    }

    /** {@code 管线未迁改:水利局:-6}, the last in how many days it is due. */
    private void problem(Actor actor, long id, Row row) {
        String[] part = row.text("问题").split(":", -1);
        if (part.length == 3) {
            LocalDate due = row.today().plusDays(Long.parseLong(part[2]));
            SampleDuties.done(rooms.card()
                    .open()
                    .open(actor, id, Entry.PROBLEMS, part[0], unit(actor, part[1]), due, due.minusDays(20)));
        }
    }

    private long file(Actor actor, long id, Row row, EventKind kind, LocalDate on) {
        KeyProject project = rooms.projects().find(actor.regionId(), id).orElseThrow();
        Sheet table = new Sheet(
                row.text("名称") + kind.label() + "现场核查表",
                List.of(new Sheet.Column("核查事项", 40), new Sheet.Column("核查结果", 40), new Sheet.Column("日期", 14)),
                Stream.of(Arrays.<@Nullable Object>asList(kind.label() + "情况", "符合认定条件", on)));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Workbooks.write(out, table, new Sheet.Watermark(actor.label(), on.toString(), kind.label() + "核查"));
            var handed = new AddEvidence.Handed(kind.label() + "核查表.xlsx", "验收报告", "project", id, project.audience());
            return switch (rooms.evidence().add(actor, handed, new ByteArrayInputStream(out.toByteArray()), on)) {
                case AddEvidence.Answer.Added added -> added.id();
                case AddEvidence.Answer.Refused refused -> throw new IllegalStateException(refused.reason());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long unit(Actor actor, String name) {
        return rooms.directory()
                .units()
                .named(actor.regionId(), name)
                .orElseThrow(() -> new IllegalStateException(name))
                .id();
    }

    private long post(Actor actor, String name) {
        return rooms.directory().posts().list(actor.regionId()).stream()
                .filter(post -> post.name().equals(name))
                .mapToLong(Post::id)
                .findFirst()
                .orElseThrow();
    }

    private long place(long region, String name) {
        return rooms.directory().divisions().below(region).stream()
                .filter(division -> division.name().equals(name))
                .mapToLong(Division::id)
                .findFirst()
                .orElse(region);
    }

    private static LocalDate day(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalStateException("a day is missing in projects.csv");
        }
        return day;
    }
}
