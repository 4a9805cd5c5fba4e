package luoshi.app.web.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.export.Exportable;
import luoshi.ledger.Commitment;
import luoshi.publication.Sheet;
import luoshi.report.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 台账 as an Excel table, with the filter and the order of the ledger page; the import reads it back. */
@Component
class LedgerSheet implements Exportable {
    /** The columns of the 分解表 (rules §5.1). */
    static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("编号", 8),
            new Sheet.Column("报告原文", 50),
            new Sheet.Column("所在章节", 24),
            new Sheet.Column("类别", 8),
            new Sheet.Column("任务", 40),
            new Sheet.Column("量化目标", 14),
            new Sheet.Column("责任领导", 16),
            new Sheet.Column("牵头单位", 16),
            new Sheet.Column("责任单位", 20),
            new Sheet.Column("配合单位", 20),
            new Sheet.Column("责任人", 18),
            new Sheet.Column("完成时限", 12),
            new Sheet.Column("进度%", 8),
            new Sheet.Column("光", 8),
            new Sheet.Column("状态", 10));

    private final LedgerRows rows;

    LedgerSheet(LedgerRows rows) {
        this.rows = rows;
    }

    @Override
    public String what() {
        return "ledger";
    }

    @Override
    public String title() {
        return "台账";
    }

    @Override
    public List<Sheet.Column> columns() {
        return COLUMNS;
    }

    @Override
    public long count(Actor actor, String query) {
        return rows.count(actor, Asked.ofQuery(query), LocalDate.EPOCH);
    }

    @Override
    public Sheet sheet(Actor actor, String query, LocalDate today) {
        Asked asked = Asked.ofQuery(query);
        String title = rows.report(actor, asked).map(Report::title).orElse("");
        return new Sheet(
                title + "任务分解台账", COLUMNS, rows.rows(actor, asked, today).map(LedgerSheet::cells));
    }

    private static List<@Nullable Object> cells(Row row) {
        Commitment commitment = row.commitment();
        return Arrays.asList(
                commitment.number(),
                commitment.quote(),
                commitment.place().section(),
                row.kindName(),
                commitment.task(),
                row.goal(),
                row.names().leader(),
                row.names().lead(),
                row.names().responsible(),
                row.names().supporting(),
                row.names().owner(),
                commitment.dueOn(),
                commitment.progress(),
                row.light() == null ? "" : row.light().word(),
                commitment.state().label());
    }
}
