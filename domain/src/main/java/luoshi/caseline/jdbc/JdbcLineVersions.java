package luoshi.caseline.jdbc;

import java.util.List;
import java.util.Optional;
import luoshi.caseline.LineVersions;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link LineVersions} in PostgreSQL. */
public final class JdbcLineVersions implements LineVersions {
    private final JdbcTemplate jdbc;

    public JdbcLineVersions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long keep(long regionId, String code, int version, String json, String hash) {
        List<Long> known = known(regionId, code, hash);
        if (known.isEmpty()) {
            jdbc.update("""
                    insert into caseline_version (region_id, code, version, definition, hash) values (?, ?, ?, ?, ?) on conflict do nothing""", regionId, code, version, json, hash);
            known = known(regionId, code, hash);
        }
        return known.getFirst();
    }

    private List<Long> known(long regionId, String code, String hash) {
        return jdbc.queryForList(
                "select id from caseline_version where region_id = ? and code = ? and hash = ?",
                Long.class,
                regionId,
                code,
                hash);
    }

    @Override
    public Optional<String> find(long regionId, long id) {
        return jdbc
                .queryForList(
                        "select definition from caseline_version where region_id = ? and id = ?",
                        String.class,
                        regionId,
                        id)
                .stream()
                .findFirst();
    }
}
