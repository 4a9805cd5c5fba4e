package luoshi.access.jdbc;

import java.sql.Timestamp;
import java.util.Optional;
import luoshi.access.Feeds;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Feeds} in PostgreSQL. */
public final class JdbcFeeds implements Feeds {
    private final JdbcTemplate jdbc;

    public JdbcFeeds(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Feed> own(long regionId, long accountId) {
        return jdbc
                .query(
                        "select made_at, read_at from access_feed where region_id = ? and account_id = ? and ended_at is null",
                        (row, number) -> {
                            @Nullable Timestamp read = row.getTimestamp(2);
                            return new Feed(row.getTimestamp(1).toInstant(), read == null ? null : read.toInstant());
                        },
                        regionId,
                        accountId)
                .stream()
                .findFirst();
    }

    @Override
    public void renew(long regionId, long accountId, byte[] keyHash) {
        jdbc.update("""
                insert into access_feed (region_id, account_id, key_hash) values (?, ?, ?)
                on conflict (region_id, account_id) do update
                  set key_hash = excluded.key_hash, made_at = clock_timestamp(), ended_at = null, read_at = null""", regionId, accountId, keyHash);
    }

    @Override
    public boolean revoke(long regionId, long accountId) {
        return jdbc.update(
                        "update access_feed set ended_at = clock_timestamp() where region_id = ? and account_id = ? and ended_at is null",
                        regionId,
                        accountId)
                == 1;
    }
}
