package luoshi.notice.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import luoshi.notice.LetterKind;
import luoshi.notice.choice.QuietHours;
import luoshi.notice.choice.Setting;
import luoshi.notice.choice.Settings;
import luoshi.privacy.FieldCipher;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Settings} in PostgreSQL. */
public final class JdbcSettings implements Settings {
    private final JdbcTemplate jdbc;
    private final FieldCipher cipher;

    public JdbcSettings(JdbcTemplate jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Override
    public Optional<Setting> own(long regionId, long accountId) {
        return jdbc
                .query(
                        "select * from notice_setting where region_id = ? and account_id = ?",
                        this::setting,
                        regionId,
                        accountId)
                .stream()
                .findFirst();
    }

    @Override
    public void keep(Setting one) {
        jdbc.update(
                """
                insert into notice_setting (region_id, account_id, address_sealed, open, kinds, digest_at, quiet_from, quiet_to, quiet_rest, since)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (region_id, account_id) do update set address_sealed = excluded.address_sealed, open = excluded.open, kinds = excluded.kinds,
                  digest_at = excluded.digest_at, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, quiet_rest = excluded.quiet_rest,
                  since = excluded.since""",
                one.regionId(),
                one.accountId(),
                cipher.seal(one.address().getBytes(StandardCharsets.UTF_8)),
                one.open(),
                one.kinds().stream().sorted().map(LetterKind::name).toArray(String[]::new),
                one.digestAt(),
                one.quiet().from(),
                one.quiet().to(),
                one.quiet().rest(),
                Timestamp.from(one.since()));
    }

    @Override
    public List<Setting> open(long regionId) {
        return jdbc.query(
                "select * from notice_setting where region_id = ? and open order by account_id",
                this::setting,
                regionId);
    }

    private Setting setting(ResultSet row, int number) throws SQLException {
        return new Setting(
                row.getLong("region_id"),
                row.getLong("account_id"),
                new String(cipher.open(row.getBytes("address_sealed")), StandardCharsets.UTF_8),
                row.getBoolean("open"),
                Arrays.stream((String[]) row.getArray("kinds").getArray())
                        .map(LetterKind::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getObject("digest_at", LocalTime.class),
                new QuietHours(
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_to", LocalTime.class),
                        row.getBoolean("quiet_rest")),
                row.getTimestamp("since").toInstant());
    }
}
