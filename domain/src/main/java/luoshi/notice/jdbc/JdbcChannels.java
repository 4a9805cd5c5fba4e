package luoshi.notice.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import luoshi.notice.channel.Channel;
import luoshi.notice.channel.ChannelKind;
import luoshi.notice.channel.Channels;
import luoshi.notice.channel.Security;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Channels} in PostgreSQL. */
public final class JdbcChannels implements Channels {
    private final JdbcTemplate jdbc;

    public JdbcChannels(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Channel> list(long regionId) {
        return jdbc.query(
                "select * from notice_channel where region_id = ? order by id", JdbcChannels::channel, regionId);
    }

    @Override
    public Optional<Channel> find(long regionId, long id) {
        return jdbc
                .query(
                        "select * from notice_channel where region_id = ? and id = ?",
                        JdbcChannels::channel,
                        regionId,
                        id)
                .stream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("NullAway") // an insert always answers its id
    public long add(Row row) {
        Channel one = row.channel();
        return jdbc.queryForObject(
                """
                insert into notice_channel (region_id, kind, name, unit_id, host, port, security, login, sender, address_sealed, secret_sealed, since)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                Long.class,
                one.regionId(),
                one.kind().name(),
                one.name(),
                one.unitId(),
                one.server().host(),
                one.server().port(),
                one.server().security().name(),
                one.server().login(),
                one.sender(),
                row.address(),
                row.secret(),
                since(one));
    }

    @Override
    public void change(Row row) {
        Channel one = row.channel();
        jdbc.update(
                """
                update notice_channel set name = ?, unit_id = ?, host = ?, port = ?, security = ?, login = ?, sender = ?,
                  address_sealed = coalesce(?, address_sealed), secret_sealed = coalesce(?, secret_sealed), since = ?,
                  set_by = access_account(), set_at = clock_timestamp()
                where region_id = ? and id = ?""",
                one.name(),
                one.unitId(),
                one.server().host(),
                one.server().port(),
                one.server().security().name(),
                one.server().login(),
                one.sender(),
                row.address(),
                row.secret(),
                since(one),
                one.regionId(),
                one.id());
    }

    @Override
    public Sealed sealed(long regionId, long id) {
        return jdbc.query(
                        "select address_sealed, secret_sealed from notice_channel where region_id = ? and id = ?",
                        (row, number) -> new Sealed(row.getBytes(1), row.getBytes(2)),
                        regionId,
                        id)
                .getFirst();
    }

    @Override
    public List<Named> named() {
        return jdbc.query(
                "select kind, name from notice_open_channels()",
                (row, number) -> new Named(ChannelKind.valueOf(row.getString(1)), row.getString(2)));
    }

    private static @Nullable Timestamp since(Channel one) {
        return one.since() == null ? null : Timestamp.from(one.since());
    }

    private static Channel channel(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp since = row.getTimestamp("since");
        @Nullable Long unit = row.getObject("unit_id", Long.class);
        return new Channel(
                row.getLong("region_id"),
                row.getLong("id"),
                ChannelKind.valueOf(row.getString("kind")),
                row.getString("name"),
                unit,
                new Channel.Server(
                        row.getString("host"),
                        row.getInt("port"),
                        Security.valueOf(row.getString("security")),
                        row.getString("login")),
                row.getString("sender"),
                row.getBytes("secret_sealed") != null,
                since == null ? null : since.toInstant());
    }
}
