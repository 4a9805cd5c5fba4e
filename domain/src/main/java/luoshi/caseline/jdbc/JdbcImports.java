package luoshi.caseline.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import luoshi.caseline.Wrong;
import luoshi.caseline.table.Imports;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Imports} in PostgreSQL. */
public final class JdbcImports implements Imports {
    private static final String IN = "\u001f";
    private static final String BETWEEN = "\u001e";

    private final JdbcTemplate jdbc;

    public JdbcImports(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Progress> find(Key key) {
        return jdbc
                .query(
                        "select header, size, done, taken, refused from caseline_import where region_id = ? and line = ? and hash = ?",
                        (row, number) -> new Progress(
                                List.of((String[]) row.getArray(1).getArray()),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5)),
                        key.regionId(),
                        key.line(),
                        key.hash())
                .stream()
                .findFirst();
    }

    @Override
    public void keep(Key key, Progress progress) {
        jdbc.update(
                """
                insert into caseline_import (region_id, line, hash, header, size, done, taken, refused) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (region_id, line, hash) do update set header = excluded.header, size = excluded.size, done = excluded.done, taken = excluded.taken,
                  refused = excluded.refused, at = clock_timestamp()""",
                key.regionId(),
                key.line(),
                key.hash(),
                progress.header().toArray(String[]::new),
                progress.size(),
                progress.done(),
                progress.taken(),
                progress.refused());
    }

    @Override
    public void refuse(Key key, List<Refused> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.update(
                """
                insert into caseline_import_fault (region_id, line, hash, number, wrongs, cells)
                select ?, ?, ?, number, wrongs, cells from unnest(?::int[], ?::text[], ?::text[]) as d (number, wrongs, cells)""",
                key.regionId(),
                key.line(),
                key.hash(),
                rows.stream().map(Refused::number).toArray(Integer[]::new),
                rows.stream().map(row -> text(row.wrongs())).toArray(String[]::new),
                rows.stream().map(Refused::sealed).toArray(String[]::new));
    }

    @Override
    public List<Refused> refused(Key key, int after, int most) {
        return jdbc.query(
                """
                select number, wrongs, cells from caseline_import_fault where region_id = ? and line = ? and hash = ? and number > ?
                order by number limit ?""",
                (row, number) -> new Refused(row.getInt(1), wrongs(row.getString(2)), row.getString(3)),
                key.regionId(),
                key.line(),
                key.hash(),
                after,
                most);
    }

    private static String text(List<Wrong> wrongs) {
        return wrongs.stream().map(one -> one.column() + IN + one.words()).collect(Collectors.joining(BETWEEN));
    }

    private static List<Wrong> wrongs(String text) {
        return Arrays.stream(text.split(BETWEEN, -1))
                .map(one -> one.split(IN, 2))
                .map(parts -> new Wrong(parts[0], parts[1]))
                .toList();
    }
}
