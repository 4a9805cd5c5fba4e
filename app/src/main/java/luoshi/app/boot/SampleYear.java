package luoshi.app.boot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Gate;
import luoshi.access.SessionKey;
import luoshi.evidence.AddEvidence;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Duty;
import luoshi.ledger.Goal;
import luoshi.ledger.Node;
import luoshi.ledger.Note;
import luoshi.ledger.Notes;
import luoshi.ledger.Pace;
import luoshi.ledger.PlanNodes;
import luoshi.ledger.RecordProgress;
import luoshi.ledger.breakdown.Breakdown;
import luoshi.ledger.breakdown.GiveOpinion;
import luoshi.ledger.breakdown.IssueLedger;
import luoshi.ledger.breakdown.Opinion;
import luoshi.ledger.breakdown.ProposeDuty;
import luoshi.ledger.breakdown.SendForOpinion;
import luoshi.ledger.review.Review;
import luoshi.ledger.review.ReviewCandidates;
import luoshi.publication.Sheet;
import luoshi.publication.Workbooks;
import luoshi.region.Units;
import luoshi.report.Report;
import luoshi.report.Reports;
import org.jspecify.annotations.Nullable;

/**
 * 示例县的一年: the sample report is reviewed, divided, issued, reported on and closed in part, by the sample's own people through the use cases that
 * everybody uses, so that every page has something true to show. The same report gives the same year; only how far it is follows the day.
 */
final class SampleYear {
    /** By the number's last digit: how many points a matter is ahead of or behind what it ought to be. */
    private static final int[] AHEAD = {0, 3, -4, 40, -14, 0, 2, -38, 40, -6};

    private static final int EVERY = 10;
    private static final int WHOLE = 100;
    private static final int NODES = 12;

    private final Gate gate;
    private final Acting acting;
    private final Rooms rooms;
    private final Clock clock;
    private final Map<String, SessionKey> keys = new HashMap<>();
    private final Map<Long, String> heads = new HashMap<>();
    private final SampleClerks clerks = new SampleClerks();

    SampleYear(Gate gate, Acting acting, Rooms rooms, Clock clock) {
        this.gate = gate;
        this.acting = acting;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** Lives the year of the report that the sample county came with. */
    void live() {
        LocalDate today = LocalDate.now(clock);
        Report report = as(
                "qinliyan", actor -> rooms.reports().list(SampleCounty.COUNTY).getFirst());
        long reportId = report.id();
        int year = report.year();
        as("qinliyan", actor -> review(actor, reportId, year, today));
        as(
                "qinliyan",
                actor ->
                        rooms.pledges().live(actor, work -> as("jianwenlan", other -> done(other, work)), year, today));
        List<Commitment> open =
                new ArrayList<>(as("qinliyan", actor -> inState(actor, reportId, CommitmentState.OPEN)));
        open.sort(Comparator.comparing(one -> one.pledge() == null));
        int late = open.size() * 9 / EVERY;
        send(open.subList(0, late), today);
        as("jianwenlan", actor -> done(rooms.issue().prepare(actor, reportId, year)));
        long paper = as(
                "jianwenlan",
                actor -> rooms.breakdown()
                        .issues(SampleCounty.COUNTY, reportId)
                        .getFirst()
                        .id());
        as("liangzhixing", actor -> done(rooms.issue().sign(actor, paper, today)));
        List<Commitment> second = open.subList(late, open.size() - EVERY / 2);
        send(second, today);
        object(second);
        List<Commitment> live = as("qinliyan", actor -> inState(actor, reportId, CommitmentState.ASSIGNED));
        live.stream().filter(one -> !SampleClosing.heldBack(one)).forEach(commitment -> report(commitment, today));
        as("qinliyan", actor -> rooms.closing().verify(actor, today));
        live.stream().filter(SampleClosing::heldBack).forEach(commitment -> report(commitment, today));
        keys.values().forEach(gate::close);
    }

    private <T> T as(String login, Function<Actor, T> work) {
        SessionKey key = keys.computeIfAbsent(login, this::open);
        return acting.as(key, work);
    }

    private SessionKey open(String login) {
        long account = gate.find(login).orElseThrow().accountId();
        SessionKey key = SessionKey.random(SampleCounty.COUNTY);
        gate.open(SampleCounty.COUNTY, account, key);
        return key;
    }

    private static boolean done(Actor actor, Consumer<Actor> work) {
        work.accept(actor);
        return true;
    }

    private static long done(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> done.id();
            case Answer.Refused refused -> throw new IllegalStateException("sample year: " + refused.reason());
        };
    }

    /** Everything is approved but what {@code refused-2026.csv} refuses and the last section, which waits to be looked at. */
    private int review(Actor actor, long reportId, int year, LocalDate today) {
        var candidates = rooms.review().of(SampleCounty.COUNTY, reportId);
        String last = candidates.getLast().commitment().place().section();
        List<Long> ids = new ArrayList<>();
        Map<String, String> refused = CsvLines.of("/sample/anhe/refused-2026.csv").stream()
                .collect(Collectors.toMap(row -> field(row, "原句"), row -> field(row, "理由")));
        for (var candidate : candidates) {
            Commitment commitment = candidate.commitment();
            String reason = refused.get(commitment.quote());
            if (commitment.pledge() != null && !commitment.pledge().equals("county")) {
                done(rooms.decide().refuse(actor, candidate.id(), "总括句，省定、市定的逐件列入"));
            } else if (reason != null) {
                done(rooms.decide().refuse(actor, candidate.id(), reason));
            } else if (!commitment.place().section().equals(last)) {
                ids.add(candidate.id());
            }
        }
        done(rooms.decide().approve(actor, reportId, year, ids));
        long office =
                rooms.units().named(SampleCounty.COUNTY, "政府办").orElseThrow().id();
        for (Commitment commitment : inState(actor, reportId, CommitmentState.OPEN)) {
            Duty duty = commitment.duty();
            Duty whole = duty.leadUnitId() == null ? duty.withLead(office) : duty;
            done(rooms.propose().propose(actor, commitment.id(), whole, today));
        }
        return ids.size();
    }

    private void send(List<Commitment> some, LocalDate today) {
        List<Long> ids = some.stream().map(Commitment::id).toList();
        as("qinliyan", actor -> done(rooms.send().send(actor, ids, today.plusDays(5), today)));
    }

    /** One unit does not agree, another proposes somebody else; both wait for the government office. */
    private void object(List<Commitment> some) {
        if (some.size() < 2) {
            return;
        }
        long transport =
                rooms(region -> rooms.units().named(region, "交通局").orElseThrow().id());
        Commitment first = as(
                "qinliyan",
                actor -> rooms.commitments()
                        .find(SampleCounty.COUNTY, some.getFirst().id())
                        .orElseThrow());
        Commitment second = as(
                "qinliyan",
                actor -> rooms.commitments()
                        .find(SampleCounty.COUNTY, some.get(1).id())
                        .orElseThrow());
        as(
                head(first),
                actor -> done(
                        rooms.opine().give(actor, first.id(), Opinion.Kind.OBJECT, "这项工作的审批权限已经下放，不属本单位职责。", null)));
        Long lead = second.leadUnitId();
        if (lead != null && lead != transport) {
            as(
                    head(second),
                    actor -> done(rooms.opine()
                            .give(actor, second.id(), Opinion.Kind.PROPOSE, "主要任务在道路一侧，建议由交通局牵头。", transport)));
        }
    }

    private <T> T rooms(Function<Long, T> work) {
        return as("qinliyan", actor -> work.apply(SampleCounty.COUNTY));
    }

    private List<Commitment> inState(Actor actor, long reportId, CommitmentState state) {
        return rooms.commitments()
                .page(
                        new Commitments.Filter(
                                actor.regionId(), reportId, 0L, state, null, null, Commitments.Fine.NONE),
                        0,
                        Integer.MAX_VALUE);
    }

    /** The log-in of the first post of the lead unit. */
    private String head(Commitment commitment) {
        if (heads.isEmpty()) {
            CsvLines.of("/sample/anhe/posts.csv")
                    .forEach(row -> clerks.with(
                            heads,
                            rooms(region -> rooms.units()
                                    .named(region, field(row, "单位"))
                                    .orElseThrow()
                                    .id()),
                            row));
        }
        return heads.getOrDefault(commitment.leadUnitId() == null ? 0L : commitment.leadUnitId(), "jianwenlan");
    }

    private static String field(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }

    /** Two notes: how it stood two months ago, and how it stands; what is done applies for 销号. */
    private void report(Commitment commitment, LocalDate today) {
        String head = head(commitment);
        if (commitment.goal() != null
                && commitment.number() % EVERY < 2
                && !commitment.goal().isLimit()) {
            as(head, actor -> done(actor, planner -> plan(planner, commitment)));
        }
        LocalDate before = today.minusMonths(2);
        boolean applied = tell(head, commitment, percent(commitment, before), before, today);
        int percent = percent(commitment, today);
        if (commitment.number() % EVERY == SampleClerks.WAITING) {
            as(clerks.of(commitment, head), actor -> note(actor, commitment, percent, today, today));
        } else if (!applied) {
            tell(head, commitment, percent, SampleClerks.period(commitment, today), today);
        }
    }

    /** The head's own note; where it applies for 销号, the leader in charge of the unit looks first. Answers whether it applied. */
    private boolean tell(String head, Commitment commitment, int percent, LocalDate period, LocalDate today) {
        long note = as(head, actor -> note(actor, commitment, percent, period, today));
        boolean applied = note > 0 && finished(commitment, percent);
        if (applied) {
            String unit = rooms(region -> rooms.units()
                            .find(region, commitment.duty().concerned().getFirst())
                            .orElseThrow())
                    .shortName();
            as(clerks.leader(unit), actor -> rooms.closing().look(actor, note));
        }
        return applied;
    }

    private static boolean finished(Commitment commitment, int percent) {
        return percent >= WHOLE
                && (commitment.goal() == null || !commitment.goal().isLimit());
    }

    private static int percent(Commitment commitment, LocalDate day) {
        int ought = Pace.ought(commitment, List.of(), day);
        return Math.clamp(ought + AHEAD[commitment.number() % EVERY], 0, WHOLE);
    }

    private void plan(Actor actor, Commitment commitment) {
        Goal goal = commitment.goal();
        LocalDate due = commitment.dueOn();
        if (goal == null || due == null || due.getMonthValue() < NODES / 2) {
            return;
        }
        LocalDate spring = LocalDate.of(due.getYear(), 3, 31);
        LocalDate summer = LocalDate.of(due.getYear(), 6, 30);
        done(rooms.plan()
                .plan(
                        actor,
                        commitment.id(),
                        List.of(
                                new Node("完成方案、落实资金和场地", spring, BigDecimal.ZERO),
                                new Node("全面展开，完成一半", summer, part(goal, 50)),
                                new Node("全部完成并验收", due, goal.value()))));
    }

    private long note(Actor actor, Commitment commitment, int percent, LocalDate period, LocalDate today) {
        Goal goal = commitment.goal();
        @Nullable BigDecimal quantity = goal == null || goal.isLimit() ? null : part(goal, percent);
        boolean closing = finished(commitment, percent);
        String amount = goal == null || quantity == null
                ? "总体进度" + percent + "%"
                : "累计完成" + Goal.amount(quantity) + goal.unit();
        boolean behind = AHEAD[commitment.number() % EVERY] <= -10;
        var words = new Notes.Words(
                period,
                closing ? "任务全部完成，" + amount + "，已经验收。" : "按计划推进，" + amount + "。",
                percent,
                quantity,
                behind ? "预警" : "正常",
                behind ? SampleClerks.trouble(commitment) : Note.Trouble.NONE,
                closing,
                closing ? "对照目标逐项清点，核对验收资料，分管负责人到现场看过，没有发现不实。" : "");
        Answer answer = rooms.record().record(actor, commitment.id(), words, today, note -> {
            if (closing) {
                attach(actor, commitment, note, amount, today);
            }
        });
        return answer instanceof Answer.Done done ? done.id() : 0;
    }

    private static BigDecimal part(Goal goal, int percent) {
        int scale = Math.max(0, goal.value().stripTrailingZeros().scale());
        return goal.value()
                .multiply(BigDecimal.valueOf(percent))
                .divide(BigDecimal.valueOf(WHOLE), scale, RoundingMode.DOWN);
    }

    private void attach(Actor actor, Commitment commitment, long note, String amount, LocalDate today) {
        Sheet table = new Sheet(
                commitment.task() + "完成情况表",
                List.of(new Sheet.Column("事项", 50), new Sheet.Column("完成情况", 30), new Sheet.Column("验收日期", 14)),
                Stream.of(Arrays.<@Nullable Object>asList(commitment.task(), amount, today)));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Workbooks.write(out, table, new Sheet.Watermark(actor.label(), today.toString(), "申请销号"));
            var handed = new AddEvidence.Handed(
                    "完成情况表.xlsx",
                    "验收报告",
                    "note",
                    note,
                    rooms.commitments()
                            .find(actor.regionId(), commitment.id())
                            .orElseThrow()
                            .audience());
            rooms.evidence().add(actor, handed, new ByteArrayInputStream(out.toByteArray()), today);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rooms that the year goes through. */
    record Rooms(
            Units units,
            Reports reports,
            Review review,
            ReviewCandidates decide,
            Commitments commitments,
            Breakdown breakdown,
            ProposeDuty propose,
            SendForOpinion send,
            GiveOpinion opine,
            IssueLedger issue,
            PlanNodes plan,
            RecordProgress record,
            AddEvidence evidence,
            SamplePledges pledges,
            SampleClosing closing) {}
}
