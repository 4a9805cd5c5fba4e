package luoshi.ledger.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Duty;
import luoshi.ledger.Goal;
import luoshi.ledger.review.Candidate;
import luoshi.ledger.review.Review;
import org.jspecify.annotations.Nullable;

/** 读一行: what the row wants of the matter that it was matched to, and whether the rules let it. */
final class RowReading {
    private static final Map<String, String> KINDS =
            Map.of("指标", "target", "项目", "project", "任务", "deliverable", "举措", "action");
    private static final Map<String, String> KIND_NAMES =
            Map.of("target", "指标", "project", "项目", "deliverable", "任务", "action", "举措");

    private final ImportedTable table;
    private final DutyReading duties;
    private final DutyReading.Directory directory;

    RowReading(ImportedTable table, DutyReading.Directory directory, int year) {
        this.table = table;
        this.directory = directory;
        this.duties = new DutyReading(table, directory, year);
    }

    PlannedRow read(ImportedRow row, @Nullable Candidate target, List<PlannedRow.Option> options) {
        List<String> faults = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        Review.Edit before = target == null ? empty(row) : told(target);
        if (row.choice() == ImportedRow.Choice.SKIP) {
            return new PlannedRow(
                    row, text(row), PlannedRow.Way.SKIP, target, options, before, List.of(), faults, remarks);
        }
        Review.Edit wanted = new Review.Edit(
                task(row, before),
                kind(row, before),
                before.firmness(),
                before.pledge(),
                goal(row, before.goal(), faults, remarks),
                duties.read(row, before.duty(), faults, remarks));
        List<PlannedRow.Difference> differences = differences(before, wanted);
        PlannedRow.Way way = way(target, differences);
        if (target != null) {
            quoteStands(row, target, faults);
            rules(way, target.commitment(), differences, faults);
        } else if (text(row).isEmpty()) {
            faults.add("没有任务内容");
        }
        return new PlannedRow(row, text(row), way, target, options, wanted, differences, faults, remarks);
    }

    private String text(ImportedRow row) {
        return Matching.text(table.columns(), row);
    }

    private Review.Edit empty(ImportedRow row) {
        return new Review.Edit(text(row), "deliverable", "", null, null, Duty.NONE);
    }

    private static Review.Edit told(Candidate candidate) {
        Commitment commitment = candidate.commitment();
        return new Review.Edit(
                commitment.task(),
                commitment.kind(),
                candidate.firmness(),
                commitment.pledge(),
                commitment.goal(),
                commitment.duty());
    }

    private String task(ImportedRow row, Review.Edit before) {
        String task = row.at(table.columns(), Field.TASK);
        return task.isEmpty() ? before.task() : task;
    }

    private String kind(ImportedRow row, Review.Edit before) {
        return KINDS.getOrDefault(row.at(table.columns(), Field.CATEGORY), before.kind());
    }

    private @Nullable Goal goal(ImportedRow row, @Nullable Goal before, List<String> faults, List<String> remarks) {
        String cell = row.at(table.columns(), Field.GOAL);
        if (cell.isEmpty()) {
            if (table.isOurs() && before != null) {
                faults.add("量化目标不能清空");
            }
            return before;
        }
        if (before != null && cell.equals(before.words())) {
            return before;
        }
        Optional<Goal> read = Goal.read(cell);
        if (read.isEmpty()) {
            if (table.isOurs()) {
                faults.add("量化目标“" + cell + "”看不懂，请写成≥55%、1.3万户这样");
            } else {
                remarks.add("量化目标“" + cell + "”没有照搬，请核对");
            }
        }
        return read.orElse(before);
    }

    private List<PlannedRow.Difference> differences(Review.Edit before, Review.Edit after) {
        List<PlannedRow.Difference> found = new ArrayList<>();
        Duty one = before.duty();
        Duty other = after.duty();
        add(found, Field.TASK, before.task(), after.task());
        add(
                found,
                Field.CATEGORY,
                KIND_NAMES.getOrDefault(before.kind(), ""),
                KIND_NAMES.getOrDefault(after.kind(), ""));
        add(found, Field.GOAL, words(before.goal()), words(after.goal()));
        if (!Objects.equals(one.leaderPostId(), other.leaderPostId())) {
            add(found, Field.LEADER, directory.post(one.leaderPostId()), directory.post(other.leaderPostId()));
        }
        add(found, Field.LEAD, directory.unit(one.leadUnitId()), directory.unit(other.leadUnitId()));
        add(found, Field.RESPONSIBLE, directory.joined(one.responsible()), directory.joined(other.responsible()));
        add(found, Field.SUPPORTING, directory.joined(one.supporting()), directory.joined(other.supporting()));
        if (!Objects.equals(one.ownerPostId(), other.ownerPostId())) {
            add(found, Field.OWNER, directory.post(one.ownerPostId()), directory.post(other.ownerPostId()));
        }
        add(
                found,
                Field.DUE,
                one.dueOn() == null ? "" : one.dueOn().toString(),
                other.dueOn() == null ? "" : other.dueOn().toString());
        return found;
    }

    private static String words(@Nullable Goal goal) {
        return goal == null ? "" : goal.words();
    }

    private static void add(List<PlannedRow.Difference> found, Field field, String before, String after) {
        if (!before.equals(after)) {
            found.add(new PlannedRow.Difference(field, before, after));
        }
    }

    private static PlannedRow.Way way(@Nullable Candidate target, List<PlannedRow.Difference> differences) {
        if (target == null) {
            return PlannedRow.Way.OWN;
        }
        CommitmentState state = target.commitment().state();
        if (target.waits() || target.refused()) {
            return PlannedRow.Way.APPROVE;
        }
        if (differences.isEmpty()) {
            return PlannedRow.Way.SAME;
        }
        return state == CommitmentState.OPEN
                ? PlannedRow.Way.EDIT
                : state == CommitmentState.CONSULTED ? PlannedRow.Way.PROPOSE : PlannedRow.Way.CHANGE;
    }

    /** The words of the report are nobody's to change: an exported table that says otherwise is told. */
    private void quoteStands(ImportedRow row, Candidate target, List<String> faults) {
        String quote = row.at(table.columns(), Field.QUOTE);
        if (table.isOurs() && !quote.equals(target.commitment().quote().strip())) {
            faults.add("报告原文不能改");
        }
    }

    private static void rules(
            PlannedRow.Way way, Commitment commitment, List<PlannedRow.Difference> differences, List<String> faults) {
        List<Field> allowed = switch (way) {
            case PROPOSE ->
                List.of(Field.LEADER, Field.LEAD, Field.RESPONSIBLE, Field.SUPPORTING, Field.OWNER, Field.DUE);
            case CHANGE -> commitment.state().live() ? List.of(Field.GOAL, Field.LEAD, Field.DUE) : List.of();
            default -> List.of(Field.values());
        };
        boolean handed = way == PlannedRow.Way.CHANGE
                && differences.stream().anyMatch(difference -> difference.field() == Field.LEAD);
        differences.stream()
                .map(PlannedRow.Difference::field)
                .filter(field -> !allowed.contains(field))
                .filter(field -> !handed || (field != Field.LEADER && field != Field.OWNER))
                .forEach(field -> faults.add("“" + commitment.state().label() + "”的事项不能随表改" + field.label()));
    }
}
