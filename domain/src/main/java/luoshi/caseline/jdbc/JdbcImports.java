package luoshi.caseline.jdbc;

import java.util.Optional;
import luoshi.caseline.table.Imports;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Imports} in PostgreSQL. */
public final class JdbcImports implements Imports {
    private final JdbcTemplate jdbc;

    public JdbcImports(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Progress> find(long regionId, String line, String hash) {
        return jdbc
                .query(
                        "select done, taken, refused from caseline_import where region_id = ? and line = ? and hash = ?",
                        (row, number) -> new Progress(row.getInt(1), row.getInt(2), row.getInt(3)),
                        regionId,
                        line,
                        hash)
                .stream()
                .findFirst();
    }

    @Override
    public void keep(long regionId, String line, String hash, Progress progress) {
        jdbc.update("""
                insert into caseline_import (region_id, line, hash, done, taken, refused) values (?, ?, ?, ?, ?, ?)
                on conflict (region_id, line, hash) do update set done = excluded.done, taken = excluded.taken, refused = excluded.refused, at = clock_timestamp()""", regionId, line, hash, progress.done(), progress.taken(), progress.refused());
    }
}
