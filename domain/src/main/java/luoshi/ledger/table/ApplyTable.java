package luoshi.ledger.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.Goal;
import luoshi.ledger.change.ChangeCommitment.Wish;
import luoshi.ledger.change.Paper;
import luoshi.ledger.review.Candidate;
import luoshi.ledger.review.Review;
import luoshi.report.Report;
import luoshi.report.Reports;
import luoshi.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/**
 * 导入: everything that the plan tells is done, by the same use cases as by hand, or nothing is. One fact tells of the import, with the file's hash. What was
 * issued already changes only by the decision document that is handed in with the table.
 */
public final class ApplyTable {
    private static final String OWN = "分解表自有";

    private final ImportedTables tables;
    private final PlanTable plan;
    private final Reports reports;
    private final Review review;
    private final Doors doors;
    private final SearchIndex search;
    private final Journal journal;

    public ApplyTable(
            ImportedTables tables,
            PlanTable plan,
            Reports reports,
            Review review,
            Doors doors,
            SearchIndex search,
            Journal journal) {
        this.tables = tables;
        this.plan = plan;
        this.reports = reports;
        this.review = review;
        this.doors = doors;
        this.search = search;
        this.journal = journal;
    }

    /** Thrown where a use case refuses what the plan did not foresee: the transaction ends with nothing done. */
    public static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;

        Undone(String reason) {
            super(reason);
        }
    }

    /** @param paper the decision that changes of issued matters rest on; null where there are none */
    public Answer apply(Actor actor, long tableId, @Nullable Paper paper, LocalDate today) {
        @Nullable ImportedTable table = Drafts.mine(tables, actor, tableId);
        if (table == null) {
            return Drafts.REFUSED;
        }
        List<PlannedRow> rows = plan.plan(actor, table, today);
        long faulty = rows.stream().filter(row -> !row.faults().isEmpty()).count();
        if (faulty > 0) {
            return new Answer.Refused("有" + faulty + "行还不能导入，整份都没有导入。请按行改好，或选不导入");
        }
        if (paper == null && rows.stream().anyMatch(row -> row.way() == PlannedRow.Way.CHANGE)) {
            return new Answer.Refused("有已下达的事项要变更，请填决定文件并上传");
        }
        Report report = reports.find(actor.regionId(), table.reportId()).orElseThrow();
        approve(actor, report, of(rows, PlannedRow.Way.APPROVE));
        of(rows, PlannedRow.Way.EDIT).forEach(row -> edit(actor, row));
        of(rows, PlannedRow.Way.PROPOSE).forEach(row -> propose(actor, row, today));
        of(rows, PlannedRow.Way.CHANGE).forEach(row -> change(actor, row, paper, today));
        addOwn(actor, report, table, of(rows, PlannedRow.Way.OWN));
        String told = told(rows);
        tables.end(actor.regionId(), tableId, ImportedTable.State.APPLIED, told);
        journal.append(Fact.of(actor.regionId(), "table.imported", "report", table.reportId())
                .to(Particulars.of("file", table.fileName())
                        .and("hash", table.hash())
                        .and("rows", rows.size())
                        .and("what", told)
                        .json()));
        return new Answer.Done(rows.stream().filter(PlannedRow::changes).count());
    }

    private static List<PlannedRow> of(List<PlannedRow> rows, PlannedRow.Way way) {
        return rows.stream().filter(row -> row.way() == way).toList();
    }

    private static String told(List<PlannedRow> rows) {
        return String.join(
                "，",
                Stream.of(PlannedRow.Way.values())
                        .filter(way -> !of(rows, way).isEmpty())
                        .map(way -> way.label() + of(rows, way).size() + "件")
                        .toList());
    }

    private void approve(Actor actor, Report report, List<PlannedRow> rows) {
        for (PlannedRow row : rows) {
            Candidate target = target(row);
            if (target.refused()) {
                done(doors.review().reconsider(actor, target.id()));
            }
            edit(actor, row);
        }
        number(actor, report, rows.stream().map(row -> target(row).id()).toList());
    }

    private void number(Actor actor, Report report, List<Long> ids) {
        if (!ids.isEmpty()) {
            done(doors.review().approve(actor, report.id(), report.year(), ids));
        }
    }

    private void edit(Actor actor, PlannedRow row) {
        Candidate target = target(row);
        if (!row.differences().isEmpty()) {
            done(doors.reshape().edit(actor, target.id(), row.wanted()));
            search.put(
                    actor.regionId(),
                    "commitment",
                    target.id(),
                    target.commitment().quote() + "\n" + row.wanted().task());
        }
    }

    private void propose(Actor actor, PlannedRow row, LocalDate today) {
        done(doors.propose().propose(actor, target(row).id(), row.wanted().duty(), today));
    }

    private void change(Actor actor, PlannedRow row, @Nullable Paper paper, LocalDate today) {
        if (paper == null) {
            throw new Undone("没有决定文件");
        }
        Commitment before = target(row).commitment();
        List<Wish> wishes = new ArrayList<>();
        Goal goal = row.wanted().goal();
        LocalDate due = row.wanted().duty().dueOn();
        Long lead = row.wanted().duty().leadUnitId();
        if (goal != null && !goal.equals(before.goal())) {
            wishes.add(target(before, goal));
        }
        if (due != null && !due.equals(before.dueOn())) {
            wishes.add(new Wish.Date(due));
        }
        if (lead != null && !Objects.equals(lead, before.leadUnitId())) {
            wishes.add(new Wish.Lead(lead));
        }
        wishes.forEach(wish -> done(doors.change().change(actor, before.id(), wish, paper, today)));
    }

    private static Wish target(Commitment before, Goal goal) {
        Goal known = before.goal();
        if (known == null || !known.unit().equals(goal.unit()) || !known.op().equals(goal.op())) {
            throw new Undone("第" + before.number() + "号已下达，目标只能改数量，单位和比较方式不变");
        }
        BigDecimal value = goal.value();
        return new Wish.Target(value);
    }

    private void addOwn(Actor actor, Report report, ImportedTable table, List<PlannedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Review.Draft> drafts = rows.stream()
                .map(row -> new Review.Draft(
                        row.wanted().kind(),
                        row.wanted().pledge(),
                        row.wanted().task(),
                        Commitment.Place.nowhere(row.row().at(table.columns(), Field.CATEGORY)),
                        "",
                        row.row().at(table.columns(), Field.DUE),
                        List.of(OWN),
                        row.wanted().goal(),
                        row.wanted().duty()))
                .toList();
        List<Long> ids = review.add(actor.regionId(), report.id(), report.year(), drafts);
        for (int i = 0; i < ids.size(); i++) {
            Review.Edit wanted = rows.get(i).wanted();
            if (wanted.duty().concerned().size() > 1) {
                review.edit(actor.regionId(), ids.get(i), wanted);
            }
        }
        search.putAll(
                actor.regionId(),
                "commitment",
                ids,
                drafts.stream().map(Review.Draft::quote).toList());
        number(actor, report, ids);
    }

    private static Candidate target(PlannedRow row) {
        return Objects.requireNonNull(row.target());
    }

    private static void done(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            throw new Undone(refused.reason());
        }
    }
}
