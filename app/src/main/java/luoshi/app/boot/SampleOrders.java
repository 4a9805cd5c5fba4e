package luoshi.app.boot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Audience;
import luoshi.access.Gate;
import luoshi.evidence.AddEvidence;
import luoshi.ledger.month.LivedTime;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.project.watch.MeasureLags;
import luoshi.publication.Paper;
import luoshi.publication.WordPapers;
import luoshi.region.Posts;
import luoshi.supervision.accountability.ConsequenceKind;
import luoshi.supervision.order.AnswerOrder;
import luoshi.supervision.order.Colour;
import luoshi.supervision.order.DraftOrders;
import luoshi.supervision.order.PrepareOrder;
import luoshi.supervision.order.RecordConsequence;
import luoshi.supervision.order.SignOnPaper;
import luoshi.supervision.order.SupervisionOrder;

/**
 * 示例县的督查令: as far as {@code orders.csv} says of a project and a day, through the use cases that everybody uses, signed on paper. A project that was
 * not behind on the day gets none.
 */
final class SampleOrders {
    private static final String OFFICE = "qinliyan";
    private static final String SECOND = "yezhiqiu";
    private static final List<String> WAY = List.of("草拟", "送签", "下达", "报检讨");
    private static final int MORNING = 9;
    private static final int REPLIES_AFTER = 3;
    private static final int MOST = 500;
    private static final int CADRE_LEVEL = 2;

    private final Gate gate;
    private final SystemLogIns system;
    private final Acting acting;
    private final Rooms rooms;
    private final Clock clock;

    SampleOrders(Gate gate, SystemLogIns system, Acting acting, Rooms rooms, Clock clock) {
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
            MeasureLags lags,
            DraftOrders drafts,
            PrepareOrder prepare,
            SignOnPaper sign,
            AnswerOrder answer,
            RecordConsequence record,
            AddEvidence evidence,
            LivedTime lived) {}

    void live() {
        LocalDate today = LocalDate.now(clock);
        try (SampleLogIns logIns = new SampleLogIns(gate, acting)) {
            CsvLines.of("/sample/anhe/orders.csv").forEach(row -> one(logIns, row, today));
        }
    }

    private void one(SampleLogIns logIns, Map<String, String> row, LocalDate today) {
        LocalDate day = today.minusDays(Long.parseLong(row.getOrDefault("几天前", "")));
        int way = WAY.indexOf(row.getOrDefault("走到", ""));
        Optional<SupervisionOrder> drafted = draft(logIns, row.getOrDefault("项目", ""), day);
        if (drafted.isEmpty() || way < 1) {
            return;
        }
        SupervisionOrder order = drafted.get();
        int days = Integer.parseInt(row.getOrDefault("期限", ""));
        on(
                logIns,
                OFFICE,
                day.atTime(MORNING, 30),
                actor -> SampleDuties.done(
                        rooms.prepare().submit(actor, order.id(), order.words().demand(), days, day)));
        if (way >= 2) {
            on(
                    logIns,
                    SECOND,
                    day.atTime(MORNING + 5, 10),
                    actor -> SampleDuties.done(
                            rooms.sign().record(actor, order.id(), signed -> scan(actor, signed, day), day)));
            on(
                    logIns,
                    OFFICE,
                    day.atTime(MORNING + 6, 5),
                    actor -> SampleDuties.done(rooms.sign().confirm(actor, order.id(), day)));
        }
        if (way >= 3) {
            reply(logIns, order, row.getOrDefault("登录名", ""), earlier(day.plusDays(REPLIES_AFTER), today));
        }
    }

    /** Dated when it happened; what happens today has the time that it is. */
    private <T> T on(SampleLogIns logIns, String login, LocalDateTime moment, Function<Actor, T> work) {
        return logIns.as(login, actor -> {
            if (moment.toLocalDate().isBefore(LocalDate.now(clock))) {
                rooms.lived().at(moment);
            }
            return work.apply(actor);
        });
    }

    private Optional<SupervisionOrder> draft(SampleLogIns logIns, String name, LocalDate day) {
        long id = logIns.as(
                OFFICE,
                actor -> rooms.projects().page(Projects.Filter.all(actor.regionId()), null, MOST).stream()
                        .filter(project -> project.name().equals(name))
                        .map(KeyProject::id)
                        .findFirst()
                        .orElseThrow());
        return system.as(
                SampleCounty.COUNTY,
                acting,
                actor ->
                        rooms
                                .drafts()
                                .draft(
                                        actor,
                                        rooms.lags().one(actor.regionId(), id, day).stream()
                                                .toList(),
                                        day)
                                .stream()
                                .findFirst());
    }

    private long scan(Actor actor, SupervisionOrder order, LocalDate day) {
        Paper signed = Paper.plain(
                "呈批单",
                order.subject().name(),
                List.of(new Paper.Block.Text(order.colour().signer() + "：同意。")));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            WordPapers.write(out, signed);
            var handed = new AddEvidence.Handed(
                    "签批件.docx",
                    "批复文件",
                    "order",
                    order.id(),
                    new Audience(order.subject().audience().units(), CADRE_LEVEL));
            return switch (rooms.evidence().add(actor, handed, new ByteArrayInputStream(out.toByteArray()), day)) {
                case AddEvidence.Answer.Added added -> added.id();
                case AddEvidence.Answer.Refused refused -> throw new IllegalStateException(refused.reason());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void reply(SampleLogIns logIns, SupervisionOrder order, String head, LocalDate day) {
        on(
                logIns,
                head,
                day.atTime(MORNING + 7, 40),
                actor -> SampleDuties.done(rooms.answer()
                        .reply(
                                actor,
                                order.id(),
                                "对项目推进抓得不紧，没有及时协调解决问题，负有领导责任，向县委、县政府检讨。",
                                "主要负责人包联驻点，倒排工期，每周完成量报督查室。",
                                day)));
        if (order.colour() == Colour.ORANGE) {
            long unit = order.subject().unitId();
            logIns.as(
                    OFFICE,
                    actor -> SampleDuties.done(rooms.record()
                            .record(
                                    actor,
                                    order.id(),
                                    new RecordConsequence.Wish(
                                            ConsequenceKind.CRITICISM, head(actor, unit), "项目进度滞后，予以通报批评。", "全县重点项目通报"),
                                    day)));
        }
    }

    private long head(Actor actor, long unit) {
        return rooms.posts().list(actor.regionId()).stream()
                .filter(post -> post.unitId() == unit && post.kind().equals("局长"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
