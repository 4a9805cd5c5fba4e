package luoshi.caseline.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import luoshi.caseline.Cells;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Cells} in PostgreSQL. */
public final class JdbcCells implements Cells {
    private final JdbcTemplate jdbc;

    public JdbcCells(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(long regionId, String line, List<Cell> cells, List<Long> concerned) {
        jdbc.batchUpdate(
                """
                insert into caseline_cell as c (region_id, line, item, place, place_id, state, unit_id, since, concerned) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (region_id, line, item, place) do update set state = excluded.state, unit_id = excluded.unit_id, since = excluded.since,
                  place_id = excluded.place_id, concerned = excluded.concerned where c.state <> excluded.state""",
                cells.stream()
                        .map(cell -> new Object[] {
                            regionId,
                            line,
                            cell.item(),
                            cell.place(),
                            cell.placeId(),
                            cell.state(),
                            cell.unitId(),
                            cell.since(),
                            concerned.toArray(Long[]::new)
                        })
                        .toList());
    }

    @Override
    public void reach(long regionId, String line, String item, String place, String state, LocalDate on) {
        jdbc.update("""
                update caseline_cell set state = ?, since = ? where region_id = ? and line = ? and item = ? and place = ? and state <> ?""", state, on, regionId, line, item, place, state);
    }

    @Override
    public List<Cell> of(long regionId, String line) {
        return jdbc.query(
                "select * from caseline_cell where region_id = ? and line = ? order by place_id, place, item",
                JdbcCells::cell,
                regionId,
                line);
    }

    @Override
    public List<Cell> in(long regionId, String line, long placeId) {
        return jdbc.query(
                "select * from caseline_cell where region_id = ? and line = ? and place_id = ? order by place, item",
                JdbcCells::cell,
                regionId,
                line,
                placeId);
    }

    private static Cell cell(ResultSet row, int number) throws SQLException {
        return new Cell(
                row.getString("item"),
                row.getString("place"),
                row.getLong("place_id"),
                row.getString("state"),
                row.getObject("unit_id", Long.class),
                row.getObject("since", LocalDate.class));
    }

    @Override
    public List<CellSum> sums(long regionId, String line) {
        return jdbc.query(
                """
                select item, place_id, unit_id, state, date_trunc('month', since)::date as month, count(*) as cells
                from caseline_cell where region_id = ? and line = ? group by 1, 2, 3, 4, 5""",
                (row, number) -> new CellSum(
                        row.getString("item"),
                        row.getLong("place_id"),
                        row.getObject("unit_id", Long.class),
                        row.getString("state"),
                        row.getObject("month", LocalDate.class),
                        row.getLong("cells")),
                regionId,
                line);
    }
}
