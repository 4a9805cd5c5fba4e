package luoshi.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.ledger.table.Field;
import luoshi.ledger.table.HeadedTable;
import luoshi.ledger.table.ImportedRow;
import luoshi.ledger.table.ImportedTable;
import luoshi.ledger.table.ImportedTables;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link ImportedTables} in PostgreSQL. */
public final class JdbcImportedTables implements ImportedTables {
    private final JdbcTemplate jdbc;

    public JdbcImportedTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ImportedTable> list(long regionId, long reportId) {
        return jdbc.query(
                "select * from ledger_table where region_id = ? and report_id = ? order by id desc limit 50",
                JdbcImportedTables::table,
                regionId,
                reportId);
    }

    @Override
    public Optional<ImportedTable> find(long regionId, long id) {
        return jdbc
                .query(
                        "select * from ledger_table where region_id = ? and id = ?",
                        JdbcImportedTables::table,
                        regionId,
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public List<ImportedRow> rows(long regionId, long tableId) {
        return jdbc.query(
                "select * from ledger_table_row where region_id = ? and table_id = ? order by place",
                (row, number) -> new ImportedRow(
                        row.getInt("place"),
                        row.getInt("number"),
                        texts(row, "cells"),
                        ImportedRow.Choice.valueOf(row.getString("choice")),
                        row.getObject("commitment_id", Long.class),
                        row.getInt("score")),
                regionId,
                tableId);
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(
            long regionId, long reportId, String fileName, String hash, HeadedTable table, List<ImportedRow> rows) {
        long id = jdbc.queryForObject(
                """
                insert into ledger_table (region_id, report_id, file_name, hash, header, columns) values (?, ?, ?, ?, ?, ?) returning id""",
                Long.class,
                regionId,
                reportId,
                fileName,
                hash,
                table.header().toArray(String[]::new),
                names(table.fields()));
        jdbc.batchUpdate(
                """
                insert into ledger_table_row (region_id, table_id, place, number, cells, choice, commitment_id, score)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                rows.stream()
                        .map(row -> new @Nullable Object[] {
                            regionId,
                            id,
                            row.place(),
                            row.number(),
                            row.cells().toArray(String[]::new),
                            row.choice().name(),
                            row.commitmentId(),
                            row.score()
                        })
                        .toList());
        return id;
    }

    @Override
    public void columns(long regionId, long tableId, List<Field> columns) {
        jdbc.update(
                "update ledger_table set columns = ? where region_id = ? and id = ?",
                names(columns),
                regionId,
                tableId);
    }

    @Override
    public void choose(long regionId, long tableId, List<ImportedRow> rows) {
        jdbc.batchUpdate(
                """
                update ledger_table_row set choice = ?, commitment_id = ?, score = ?
                where region_id = ? and table_id = ? and place = ?""",
                rows.stream()
                        .map(row -> new @Nullable Object[] {
                            row.choice().name(), row.commitmentId(), row.score(), regionId, tableId, row.place()
                        })
                        .toList());
    }

    @Override
    public void end(long regionId, long tableId, ImportedTable.State state, String told) {
        jdbc.update(
                "update ledger_table set state = ?, told = ? where region_id = ? and id = ?",
                state.name(),
                told,
                regionId,
                tableId);
    }

    @Override
    public Optional<List<Field>> remembered(long regionId, String header) {
        return jdbc
                .query(
                        "select columns from ledger_table_mapping where region_id = ? and header = ?",
                        (row, number) -> fields(row),
                        regionId,
                        header)
                .stream()
                .findFirst();
    }

    @Override
    public void remember(long regionId, String header, List<Field> columns) {
        jdbc.update("""
                insert into ledger_table_mapping (region_id, header, columns) values (?, ?, ?)
                on conflict (region_id, header) do update set columns = excluded.columns, set_by = access_account()""", regionId, header, names(columns));
    }

    @Override
    public Map<String, Optional<Long>> names(long regionId) {
        Map<String, Optional<Long>> names = new HashMap<>();
        jdbc.query(
                "select name, unit_id from ledger_table_name where region_id = ?",
                row -> {
                    names.put(row.getString("name"), Optional.ofNullable(row.getObject("unit_id", Long.class)));
                },
                regionId);
        return names;
    }

    @Override
    public void name(long regionId, String name, @Nullable Long unitId) {
        jdbc.update("""
                insert into ledger_table_name (region_id, name, unit_id) values (?, ?, ?)
                on conflict (region_id, name) do update set unit_id = excluded.unit_id, set_by = access_account()""", regionId, name, unitId);
    }

    private static ImportedTable table(ResultSet row, int number) throws SQLException {
        return new ImportedTable(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("report_id"),
                row.getString("file_name"),
                row.getString("hash"),
                texts(row, "header"),
                fields(row),
                ImportedTable.State.valueOf(row.getString("state")),
                row.getString("told"),
                row.getTimestamp("made_at").toInstant());
    }

    private static List<Field> fields(ResultSet row) throws SQLException {
        List<Field> fields = new ArrayList<>();
        texts(row, "columns").forEach(name -> fields.add(Field.valueOf(name)));
        return fields;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static String[] names(List<Field> fields) {
        return fields.stream().map(Field::name).toArray(String[]::new);
    }
}
