package luoshi.app.boot;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Gate;
import luoshi.app.web.page.Days;
import luoshi.parameter.Parameters;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.project.watch.MeasureLags;
import luoshi.region.Posts;
import luoshi.region.Units;
import luoshi.round.ProposeAccountability;
import luoshi.supervision.accountability.Charge;
import luoshi.supervision.accountability.ConsequenceKind;
import luoshi.supervision.accountability.ProposeCharges;
import luoshi.supervision.accountability.RecordCharge;
import luoshi.supervision.bulletin.Bulletin;
import luoshi.supervision.bulletin.BulletinKind;
import luoshi.supervision.bulletin.IssueBulletin;
import luoshi.supervision.bulletin.WriteBulletin;
import luoshi.supervision.order.Lag;
import luoshi.supervision.order.Reading;

/** 示例县的通报: what {@code bulletins.csv} names, the day it set, and what became of those that were still behind then: the first was held to account. */
final class SampleBulletins {
    private static final String OFFICE = "qinliyan";
    private static final int MOST = 500;

    private final Gate gate;
    private final SystemLogIns system;
    private final Acting acting;
    private final Rooms rooms;
    private final Clock clock;

    SampleBulletins(Gate gate, SystemLogIns system, Acting acting, Rooms rooms, Clock clock) {
        this.gate = gate;
        this.system = system;
        this.acting = acting;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** What it reads and does. */
    record Rooms(
            Projects projects,
            Posts posts,
            Units units,
            WriteBulletin write,
            IssueBulletin issue,
            ProposeCharges propose,
            ProposeAccountability.Watched watched,
            MeasureLags lags,
            Parameters parameters,
            RecordCharge record) {}

    void live() {
        LocalDate today = LocalDate.now(clock);
        try (SampleLogIns logIns = new SampleLogIns(gate, acting)) {
            for (Map<String, String> row : CsvLines.of("/sample/anhe/bulletins.csv")) {
                LocalDate day = today.minusDays(Long.parseLong(row.getOrDefault("几天前", "")));
                LocalDate due = day.plusDays(Long.parseLong(row.getOrDefault("期限天", "")));
                logIns.as(OFFICE, actor -> issue(actor, row, day, due));
                List<Charge> proposed = system.as(
                        SampleCounty.COUNTY,
                        acting,
                        actor -> rooms.propose().propose(actor, rooms.watched()::undelivered, due.plusDays(1)));
                proposed.stream().limit(1).forEach(charge -> logIns.as(OFFICE, actor -> record(actor, charge)));
            }
        }
    }

    private long issue(Actor actor, Map<String, String> row, LocalDate day, LocalDate due) {
        List<String> names = Arrays.asList(row.getOrDefault("项目", "").split(";", -1));
        List<KeyProject> named = rooms.projects().page(Projects.Filter.all(actor.regionId()), null, MOST).stream()
                .filter(project -> names.contains(project.name()))
                .toList();
        Bulletin.Text text = new Bulletin.Text(
                row.getOrDefault("标题", ""),
                row.getOrDefault("正文", "")
                        .replace('|', '\n')
                        .replace("{总体}", whole(actor, day))
                        .replace("{期限}", Days.spoken(due)),
                annex(actor, named, day),
                named.stream().map(KeyProject::unitId).distinct().toList(),
                named.stream()
                        .map(project ->
                                new Bulletin.Matter(MeasureLags.KIND, project.id(), project.unitId(), project.name()))
                        .toList(),
                due);
        long id = SampleDuties.done(rooms.write().draft(actor, BulletinKind.CRITICISM, text, day));
        return SampleDuties.done(rooms.issue().issue(actor, id, day));
    }

    /** How many projects lag by as much as calls for an order. */
    private String whole(Actor actor, LocalDate day) {
        BigDecimal gap = new BigDecimal(
                rooms.parameters().on(actor.regionId(), "order.gap", day).value());
        List<Reading> measured = rooms.lags().all(actor.regionId(), day).stream()
                .map(Lag::reading)
                .filter(reading -> reading.behind() != null)
                .toList();
        long behind = measured.stream()
                .filter(reading -> Objects.requireNonNull(reading.behind()).compareTo(gap) >= 0)
                .count();
        return "截至" + Days.spoken(measured.getFirst().on()) + "，列入调度的重点项目" + measured.size() + "个，落后序时进度"
                + gap.toPlainString() + "个百分点以上的" + behind + "个，占比" + 100 * behind / measured.size() + "%。";
    }

    private String annex(Actor actor, List<KeyProject> named, LocalDate day) {
        List<String> lines = new ArrayList<>(List.of("序号\t项目\t责任单位\t情况"));
        for (KeyProject project : named) {
            lines.add(lines.size() + "\t" + project.name() + "\t"
                    + rooms.units()
                            .find(actor.regionId(), project.unitId())
                            .orElseThrow()
                            .shortName()
                    + "\t"
                    + rooms.lags()
                            .one(actor.regionId(), project.id(), day)
                            .orElseThrow()
                            .reading()
                            .words());
        }
        return String.join("\n", lines);
    }

    private long record(Actor actor, Charge charge) {
        long head = rooms.posts().list(actor.regionId()).stream()
                .filter(post -> post.unitId() == charge.subject().unitId()
                        && post.kind().equals("局长"))
                .findFirst()
                .orElseThrow()
                .id();
        return SampleDuties.done(rooms.record()
                .record(
                        actor,
                        charge.id(),
                        new RecordCharge.Wish(ConsequenceKind.ADMONITION, head, "通报之后仍未整改到位，由分管副县长约谈，责令限期赶上序时进度。", ""),
                        charge.proposedOn().plusDays(2)));
    }
}
