package luoshi.app.boot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.evidence.AddEvidence;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Goal;
import luoshi.ledger.Node;
import luoshi.ledger.Note;
import luoshi.ledger.Notes;
import luoshi.ledger.Pace;
import luoshi.ledger.PlanNodes;
import luoshi.ledger.RecordProgress;
import luoshi.publication.Sheet;
import luoshi.publication.Workbooks;
import org.jspecify.annotations.Nullable;

/** 示例县的填报: month by month every unit reports on its matters; what is done applies for 销号 and is verified in the same month. */
final class SampleReports {
    /** By the number's last digit: how many points a matter is ahead of or behind what it ought to be. */
    private static final int[] AHEAD = {0, 3, -4, 55, -14, 0, 2, -38, 25, -6};

    private static final int EVERY = 10;
    private static final int WHOLE = 100;
    private static final int HALF_YEAR = 6;
    private static final int REPORT_DAY = 25;

    private static final List<String> STEPS = List.of("按计划推进，", "本期又有新进展，", "各项工作有序开展，", "对照台账逐项推进，");

    private final Commitments commitments;
    private final PlanNodes plan;
    private final RecordProgress record;
    private final AddEvidence evidence;
    private final SampleClosing closing;

    SampleReports(
            Commitments commitments,
            PlanNodes plan,
            RecordProgress record,
            AddEvidence evidence,
            SampleClosing closing) {
        this.commitments = commitments;
        this.plan = plan;
        this.record = record;
        this.evidence = evidence;
        this.closing = closing;
    }

    /** From the day of the issue to today. */
    void live(SamplePeople people, long report, LocalDate issued, LocalDate today) {
        by(people, inState(people, report, CommitmentState.ASSIGNED))
                .forEach((head, own) -> people.on(issued, head, actor -> {
                    own.forEach(commitment -> plan(actor, commitment));
                    return true;
                }));
        YearMonth first = YearMonth.from(issued);
        for (YearMonth month = first; !month.isAfter(YearMonth.from(today)); month = month.plusMonths(1)) {
            boolean now = month.equals(YearMonth.from(today));
            LocalDate day = now ? today : month.atDay(REPORT_DAY);
            List<Commitment> live = inState(people, report, CommitmentState.ASSIGNED).stream()
                    .filter(one -> first.equals(YearMonth.from(day)) || reports(one, day, today))
                    .toList();
            closing.endNotices(people, inState(people, report, CommitmentState.NOTICED), day);
            tell(
                    people,
                    live.stream().filter(one -> !SampleClosing.heldBack(one)).toList(),
                    day,
                    today);
            people.on(day, SamplePeople.OFFICE, actor -> closing.verify(actor, day));
            tell(people, live.stream().filter(SampleClosing::heldBack).toList(), day, today);
        }
    }

    /** All in the month of the issue, then every second month; some have not yet told of the month that runs. */
    private static boolean reports(Commitment commitment, LocalDate day, LocalDate today) {
        int last = commitment.number() % EVERY;
        boolean silent = last == 0 || last == 1 || last == EVERY / 2;
        if (YearMonth.from(day).equals(YearMonth.from(today))) {
            return !silent;
        }
        boolean before = YearMonth.from(day).equals(YearMonth.from(today).minusMonths(1));
        return (before && silent) || (commitment.number() + day.getMonthValue()) % 2 == 0;
    }

    /** What a unit has to tell it tells at once, like a filled grid; a leader then looks at what applies for 销号. */
    private void tell(SamplePeople people, List<Commitment> live, LocalDate day, LocalDate today) {
        Map<Long, Commitment> applied = new LinkedHashMap<>();
        by(people, live)
                .forEach((head, own) -> people.on(day, head, actor -> {
                    own.stream()
                            .filter(one -> !day.equals(today) || one.number() % EVERY != SampleClerks.WAITING)
                            .forEach(one -> note(actor, one, day, today, applied));
                    return true;
                }));
        if (day.equals(today)) {
            live.stream()
                    .filter(one -> one.number() % EVERY == SampleClerks.WAITING)
                    .forEach(one -> people.as(people.clerk(one), actor -> note(actor, one, day, today, applied)));
        }
        applied.forEach((note, one) -> people.on(day, people.leader(one), actor -> closing.look(actor, note)));
    }

    private static Map<String, List<Commitment>> by(SamplePeople people, List<Commitment> live) {
        return live.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        people::head, LinkedHashMap::new, java.util.stream.Collectors.toList()));
    }

    private List<Commitment> inState(SamplePeople people, long report, CommitmentState state) {
        return people.as(SamplePeople.OFFICE, actor -> SampleYear.inState(commitments, actor, report, state));
    }

    /** In the end what is held back applies too. */
    private static int percent(Commitment commitment, LocalDate day, LocalDate today) {
        int ought = Pace.ought(commitment, List.of(), day);
        int percent = Math.clamp(ought + AHEAD[commitment.number() % EVERY], 0, WHOLE);
        return SampleClosing.late(commitment) && !day.equals(today) ? Math.min(percent, WHOLE - 2) : percent;
    }

    /** Whether it is not all done today, so that it can be looked at. */
    static boolean runs(Commitment commitment, LocalDate today) {
        return percent(commitment, today, today) < WHOLE;
    }

    private boolean note(
            Actor actor, Commitment commitment, LocalDate day, LocalDate today, Map<Long, Commitment> applied) {
        Goal goal = commitment.goal();
        int percent = percent(commitment, day, today);
        boolean finished = percent >= WHOLE && (goal == null || !goal.isLimit());
        @Nullable BigDecimal quantity = goal == null || goal.isLimit() ? null : part(goal, percent);
        String amount = goal == null || quantity == null
                ? "总体进度" + percent + "%"
                : "累计完成" + Goal.amount(quantity) + goal.unit();
        boolean behind = AHEAD[commitment.number() % EVERY] <= -EVERY;
        var words = new Notes.Words(
                day,
                finished ? "任务全部完成，" + amount + "，已经验收。" : way(commitment, percent, behind) + amount + "。",
                percent,
                quantity,
                behind ? "预警" : "正常",
                behind ? SampleClerks.trouble(commitment) : Note.Trouble.NONE,
                finished,
                finished ? "对照目标逐项清点，核对验收资料，分管负责人到现场看过，没有发现不实。" : "");
        Answer answer = record.record(actor, commitment.id(), words, day, note -> {
            if (finished) {
                attach(actor, commitment, note, amount, day);
            }
        });
        if (finished && answer instanceof Answer.Done done) {
            applied.put(done.id(), commitment);
        }
        return finished;
    }

    private static String way(Commitment commitment, int percent, boolean behind) {
        if (percent == 0) {
            return "前期工作正在进行，";
        }
        return behind ? "比计划慢，正在加紧，" : STEPS.get((commitment.number() + percent) % STEPS.size());
    }

    private void plan(Actor actor, Commitment commitment) {
        Goal goal = commitment.goal();
        LocalDate due = commitment.dueOn();
        if (goal == null
                || goal.isLimit()
                || commitment.number() % EVERY > 1
                || due == null
                || due.getMonthValue() < HALF_YEAR) {
            return;
        }
        SampleYear.done(plan.plan(
                actor,
                commitment.id(),
                List.of(
                        new Node("完成方案、落实资金和场地", LocalDate.of(due.getYear(), 3, 31), BigDecimal.ZERO),
                        new Node("全面展开，完成一半", LocalDate.of(due.getYear(), 6, 30), part(goal, WHOLE / 2)),
                        new Node("全部完成并验收", due, goal.value()))));
    }

    private static BigDecimal part(Goal goal, int percent) {
        int scale = Math.max(0, goal.value().stripTrailingZeros().scale());
        return goal.value()
                .multiply(BigDecimal.valueOf(percent))
                .divide(BigDecimal.valueOf(WHOLE), scale, RoundingMode.DOWN);
    }

    private void attach(Actor actor, Commitment commitment, long note, String amount, LocalDate day) {
        Sheet table = new Sheet(
                commitment.task() + "完成情况表",
                List.of(new Sheet.Column("事项", 50), new Sheet.Column("完成情况", 30), new Sheet.Column("验收日期", 14)),
                Stream.of(Arrays.<@Nullable Object>asList(commitment.task(), amount, day)));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Workbooks.write(out, table, new Sheet.Watermark(actor.label(), day.toString(), "申请销号"));
            var handed = new AddEvidence.Handed(
                    "完成情况表.xlsx",
                    "验收报告",
                    "note",
                    note,
                    commitments
                            .find(actor.regionId(), commitment.id())
                            .orElseThrow()
                            .audience());
            evidence.add(actor, handed, new ByteArrayInputStream(out.toByteArray()), day);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
