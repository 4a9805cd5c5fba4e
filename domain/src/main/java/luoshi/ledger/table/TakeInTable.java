package luoshi.ledger.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.ledger.Answer;
import luoshi.ledger.review.Review;
import luoshi.privacy.SecretGuard;
import luoshi.reading.table.Grid;
import luoshi.reading.table.Tables;

/** 收表: a file's table is kept with its header understood as it was the last time, or as its headings say, and its rows matched to the report. */
public final class TakeInTable {
    private static final int MOST = 5_000;

    private final ImportedTables tables;
    private final Review review;

    public TakeInTable(ImportedTables tables, Review review) {
        this.tables = tables;
        this.review = review;
    }

    /** Answers the table's id. Nothing of the ledger has changed then. */
    public Answer take(Actor actor, long reportId, byte[] file, String fileName, String hash) {
        if (!actor.may("ledger.manage")) {
            return new Answer.Refused("分解表由督查室或政府办导入");
        }
        return switch (Tables.read(file)) {
            case Tables.Answer.Refused refused -> new Answer.Refused(refused.sentence());
            case Tables.Answer.Found found -> keep(actor, reportId, found.grids(), fileName, hash);
        };
    }

    private Answer keep(Actor actor, long reportId, List<Grid> grids, String fileName, String hash) {
        Optional<String> mark = SecretGuard.mark(grids.stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.cells().stream())
                .collect(Collectors.joining("\n")));
        if (mark.isPresent()) {
            return new Answer.Refused("表里有密级标志“" + mark.get() + "”。本系统为非涉密系统，不能上传涉密文件");
        }
        Optional<HeadedTable> headed = HeadedTable.of(grids);
        if (headed.isEmpty()) {
            return new Answer.Refused("没有找到表头。表头一行里要有“任务”或“报告原文”，并有牵头单位、责任单位、完成时限等栏目");
        }
        HeadedTable table = headed.get();
        if (table.rows().isEmpty() || table.rows().size() > MOST) {
            return new Answer.Refused(table.rows().isEmpty() ? "表头下面没有行" : "一次最多导入" + MOST + "行，请分开");
        }
        List<Field> columns = tables.remembered(actor.regionId(), ImportedTable.key(table.header()))
                .orElse(table.fields());
        HeadedTable known = new HeadedTable(table.header(), columns, table.rows());
        List<ImportedRow> rows = new ArrayList<>();
        for (Grid.Row row : known.rows()) {
            rows.add(new ImportedRow(rows.size(), row.number(), row.cells(), ImportedRow.Choice.SKIP, null, 0));
        }
        boolean ours = ImportedTable.isOurs(known.header(), known.fields());
        List<ImportedRow> matched =
                new Matching(review.of(actor.regionId(), reportId), ours).propose(known.fields(), rows);
        return new Answer.Done(tables.add(actor.regionId(), reportId, fileName, hash, known, matched));
    }
}
