package luoshi.app.web.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.export.Exportable;
import luoshi.app.web.export.Format;
import luoshi.ledger.Commitment;
import luoshi.ledger.Slice;
import luoshi.publication.Sheet;
import luoshi.report.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 分解表 as a Word table to be attached to a paper: section after section, in the columns that such papers have. */
@Component
class LedgerWord implements Exportable {
    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("编号", 8),
            new Sheet.Column("任务内容", 40),
            new Sheet.Column("量化目标", 14),
            new Sheet.Column("责任领导", 12),
            new Sheet.Column("牵头单位", 12),
            new Sheet.Column("责任单位", 14),
            new Sheet.Column("配合单位", 16),
            new Sheet.Column("责任人", 14),
            new Sheet.Column("完成时限", 16));

    private final LedgerRows rows;

    LedgerWord(LedgerRows rows) {
        this.rows = rows;
    }

    @Override
    public String what() {
        return "ledger-word";
    }

    @Override
    public String title() {
        return "分解表";
    }

    @Override
    public Format format() {
        return Format.WORD;
    }

    @Override
    public long count(Actor actor, String query) {
        return rows.count(actor, Asked.ofQuery(query), LocalDate.EPOCH);
    }

    @Override
    public Sheet sheet(Actor actor, String query, LocalDate today) {
        Asked asked = Asked.ofQuery(query);
        String title = rows.report(actor, asked).map(Report::title).orElse("");
        boolean bySection = asked.order() == Slice.Order.NUMBER;
        AtomicReference<String> section = new AtomicReference<>("");
        return new Sheet(
                title + "重点工作任务分解表",
                COLUMNS,
                rows.rows(actor, asked, today)
                        .flatMap(row -> bySection ? headed(row, section) : Stream.of(cells(row))));
    }

    /** A row, with the heading before it where its section begins. */
    private static Stream<List<@Nullable Object>> headed(Row row, AtomicReference<String> before) {
        String section = row.commitment().place().section();
        boolean begins = !section.equals(before.getAndSet(section)) && !section.isEmpty();
        return begins ? Stream.of(Arrays.asList(section), cells(row)) : Stream.of(cells(row));
    }

    private static List<@Nullable Object> cells(Row row) {
        Commitment commitment = row.commitment();
        return Arrays.asList(
                commitment.number(),
                commitment.task(),
                row.goal(),
                row.names().leader(),
                row.names().lead(),
                row.names().responsible(),
                row.names().supporting(),
                row.names().owner(),
                commitment.dueOn());
    }
}
