package luoshi.app.boot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Gate;
import luoshi.access.SessionKey;
import luoshi.evidence.AddEvidence;
import luoshi.publication.Sheet;
import luoshi.publication.Workbooks;
import luoshi.region.Units;
import luoshi.supervision.Answer;
import luoshi.supervision.AnswerDuty;
import luoshi.supervision.AssignDuty;
import luoshi.supervision.Counting;
import luoshi.supervision.Duties;
import luoshi.supervision.Duty;
import luoshi.supervision.DutyMove;
import luoshi.supervision.Grade;
import luoshi.supervision.RegisterDuty;
import luoshi.supervision.ReviewDuty;
import luoshi.supervision.Source;
import luoshi.supervision.Weight;
import org.jspecify.annotations.Nullable;

/**
 * 示例县的督办: some weeks of duties, through the use cases that everybody uses, each as far as {@code duties.csv} says; how many days ago each began
 * is told there, so that the board always has something that is due.
 */
final class SampleDuties {
    private static final List<String> WAY = List.of("立项", "交办", "签收", "部署", "反馈", "申请", "办结", "销号");
    static final String OFFICE = "qinliyan";

    private final Gate gate;
    private final Acting acting;
    private final Rooms rooms;
    private final SampleMeetings meetings;
    private final SampleCampaigns campaigns;
    private final Clock clock;
    private final Map<String, SessionKey> keys = new HashMap<>();
    private final Map<String, String> heads = new HashMap<>();

    SampleDuties(
            Gate gate, Acting acting, Rooms rooms, SampleMeetings meetings, SampleCampaigns campaigns, Clock clock) {
        this.gate = gate;
        this.acting = acting;
        this.rooms = rooms;
        this.meetings = meetings;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** The rooms that the duties go through. */
    record Rooms(
            Units units,
            Duties duties,
            RegisterDuty register,
            AssignDuty assign,
            AnswerDuty answer,
            ReviewDuty review,
            AddEvidence evidence) {}

    void live() {
        LocalDate today = LocalDate.now(clock);
        CsvLines.of("/sample/anhe/duties.csv").forEach(row -> one(row, today));
        meetings.live(this, today);
        campaigns.live(this, today);
        close();
    }

    /** Ends the log-ins; whoever acts again logs in again. */
    void close() {
        keys.values().forEach(gate::close);
        keys.clear();
    }

    private void one(Map<String, String> row, LocalDate today) {
        LocalDate start = today.minusDays(Long.parseLong(field(row, "几天前")));
        long id = as(OFFICE, actor -> done(rooms.register().register(actor, draft(row), today)));
        if (WAY.indexOf(field(row, "走到")) >= 1) {
            as(OFFICE, actor -> done(rooms.assign().assign(actor, id, start.atTime(9, 30))));
        }
        walk(id, row, start, today);
    }

    /** Takes a duty that was handed over as far as its line says. */
    void walk(long id, Map<String, String> row, LocalDate start, LocalDate today) {
        int way = WAY.indexOf(field(row, "走到"));
        String head = head(field(row, "承办单位"));
        String told = field(row, "情况");
        if (way >= 2) {
            say(head, id, DutyMove.SIGN, "已签收。", start);
        }
        if (way >= 3) {
            say(head, id, DutyMove.DEPLOY, way == 3 ? told : "主要负责人当日召开会议，明确分管领导、责任股室和完成时间。", start);
        }
        if (way >= 4) {
            say(head, id, DutyMove.FEEDBACK, way == 4 ? told : "按部署推进，已完成大部分。", earlier(start.plusDays(2), today));
        }
        if (way >= 5) {
            say(head, id, DutyMove.APPLY, told + "。", earlier(start.plusDays(6), today));
        }
        if (way >= 6) {
            LocalDate day = earlier(start.plusDays(7), today);
            as(OFFICE, actor -> done(rooms.review().accept(actor, id, Grade.GOOD, day)));
        }
        if (way >= 7) {
            as(OFFICE, actor -> done(rooms.review().close(actor, id, earlier(start.plusDays(8), today))));
        }
    }

    private Duties.Draft draft(Map<String, String> row) {
        return new Duties.Draft(
                Duty.Origin.of(labelled(Source.values(), Source::label, field(row, "来源")), field(row, "依据")),
                field(row, "事项"),
                "请抓紧办理，查清原因，提出措施，按时反馈。",
                labelled(Weight.values(), Weight::label, field(row, "轻重")),
                Counting.NATURAL,
                unit(field(row, "承办单位")),
                List.of(),
                0);
    }

    /** The log-in of a unit's head. */
    String head(String unit) {
        if (heads.isEmpty()) {
            CsvLines.of("/sample/anhe/posts.csv")
                    .forEach(row -> heads.putIfAbsent(field(row, "单位"), field(row, "登录名")));
        }
        return heads.getOrDefault(unit, OFFICE);
    }

    /** Asked as somebody: without that there is no unit. */
    long unit(String name) {
        return rooms.units().named(SampleCounty.COUNTY, name).orElseThrow().id();
    }

    static <T> T labelled(T[] values, Function<T, String> label, String wanted) {
        return Arrays.stream(values)
                .filter(value -> label.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("sample duties: " + wanted));
    }

    private void say(String login, long id, DutyMove move, String words, LocalDate day) {
        as(
                login,
                actor -> done(rooms.answer()
                        .answer(actor, id, move, new AnswerDuty.Said(words, "专人负责，每日调度。"), day, reply -> {
                            if (move == DutyMove.APPLY) {
                                attach(actor, id, reply, words, day);
                            }
                        })));
    }

    private void attach(Actor actor, long id, long reply, String words, LocalDate day) {
        Duty duty = rooms.duties().find(actor.regionId(), id).orElseThrow();
        Sheet table = new Sheet(
                duty.title() + "办理情况表",
                List.of(new Sheet.Column("事项", 40), new Sheet.Column("办理结果", 50), new Sheet.Column("日期", 14)),
                Stream.of(Arrays.<@Nullable Object>asList(duty.title(), words, day)));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Workbooks.write(out, table, new Sheet.Watermark(actor.label(), day.toString(), "申请办结"));
            var handed = new AddEvidence.Handed("办理情况表.xlsx", "验收报告", "reply", reply, duty.audience());
            rooms.evidence().add(actor, handed, new ByteArrayInputStream(out.toByteArray()), day);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    <T> T as(String login, Function<Actor, T> work) {
        return acting.as(keys.computeIfAbsent(login, this::open), work);
    }

    private SessionKey open(String login) {
        SessionKey key = SessionKey.random(SampleCounty.COUNTY);
        gate.open(SampleCounty.COUNTY, gate.find(login).orElseThrow().accountId(), key);
        return key;
    }

    static long done(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> done.id();
            case Answer.Refused refused -> throw new IllegalStateException("sample duties: " + refused.reason());
        };
    }

    static String field(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }
}
