package luoshi.app.notice;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Gate;
import luoshi.access.Reading;
import luoshi.access.SessionKey;
import luoshi.access.jdbc.JdbcActing;
import luoshi.access.jdbc.JdbcGate;
import luoshi.access.jdbc.JdbcReading;
import luoshi.app.boot.DatabaseAddress;
import luoshi.app.boot.Schema;
import luoshi.app.channel.Carriers;
import luoshi.app.channel.Digests;
import luoshi.app.channel.Dispatcher;
import luoshi.app.channel.MailCarrier;
import luoshi.app.channel.Way;
import luoshi.app.testing.TestPostgres;
import luoshi.board.jdbc.JdbcAgenda;
import luoshi.journal.Journal;
import luoshi.journal.jdbc.JdbcJournal;
import luoshi.notice.DeliverNotices;
import luoshi.notice.LetterKind;
import luoshi.notice.Notices;
import luoshi.notice.channel.Carrier;
import luoshi.notice.channel.Channel;
import luoshi.notice.channel.ChannelKind;
import luoshi.notice.channel.Channels;
import luoshi.notice.channel.OpenChannel;
import luoshi.notice.channel.Security;
import luoshi.notice.channel.SetChannel;
import luoshi.notice.choice.ChooseNotices;
import luoshi.notice.choice.CountyChoice;
import luoshi.notice.choice.QuietHours;
import luoshi.notice.choice.Setting;
import luoshi.notice.choice.Settings;
import luoshi.notice.jdbc.JdbcChannels;
import luoshi.notice.jdbc.JdbcNotices;
import luoshi.notice.jdbc.JdbcSendings;
import luoshi.notice.jdbc.JdbcSettings;
import luoshi.notice.sending.ClaimSending;
import luoshi.notice.sending.DecideSending;
import luoshi.notice.sending.PackDigest;
import luoshi.notice.sending.QueueLetters;
import luoshi.notice.sending.Sendings;
import luoshi.notice.sending.SettleSending;
import luoshi.parameter.Calendars;
import luoshi.parameter.Catalogue;
import luoshi.parameter.Parameters;
import luoshi.parameter.jdbc.JdbcLoadedDays;
import luoshi.parameter.jdbc.JdbcParameterVersions;
import luoshi.privacy.FieldCipher;
import luoshi.region.jdbc.JdbcUnits;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** 小县: a fresh database with a clerk and the head of 水利局, an officer of 督查室 and the system administrator, and everything that sends put together. */
final class SmallCounty implements AutoCloseable {
    static final long COUNTY = 990131;
    static final long WATER = 11;
    static final long OFFICE = 10;
    static final String CLERK = "xiruoshui";
    static final String HEAD = "jiangqingyuan";
    static final String OFFICER = "qinliyan";
    static final String ADMIN = "sysadmin";
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int CONNECTIONS = 8;

    final JdbcTemplate jdbc;
    final Reading reading;
    final Notices notices;
    final Channels channels;
    final SetChannel set;
    final Settings settings;
    final ChooseNotices choose;
    final Sendings sendings;
    final DecideSending decide;
    final ClaimSending claim;
    final SettleSending settle;
    final Parameters parameters;
    final Journal journal;
    private final DatabaseAddress owner;
    private final HikariDataSource app;
    private final HikariDataSource door;
    private final Gate gate;
    private final Acting acting;
    private final QueueLetters queue;
    private final Digests digests;
    private final Map<String, SessionKey> keys = new HashMap<>();
    private volatile Instant now = at(2026, 6, 16, 10, 0);

    SmallCounty() {
        owner = TestPostgres.database();
        app = pool(owner.as(Schema.APP), false);
        door = pool(owner.as(Schema.GATE), true);
        jdbc = new JdbcTemplate(app);
        JdbcTransactionManager transactions = new JdbcTransactionManager(app);
        gate = new JdbcGate(new JdbcTemplate(door));
        acting = new JdbcActing(jdbc, transactions);
        reading = new JdbcReading(jdbc, transactions);
        found();
        FieldCipher cipher = new FieldCipher(new byte[32]);
        journal = new JdbcJournal(jdbc);
        parameters = new Parameters(new Catalogue(), new JdbcParameterVersions(jdbc));
        Calendars calendars = new Calendars(new JdbcLoadedDays(jdbc));
        CountyChoice county = new CountyChoice(parameters);
        notices = new JdbcNotices(jdbc);
        channels = new JdbcChannels(jdbc);
        OpenChannel open = new OpenChannel(channels, cipher, parameters);
        set = new SetChannel(channels, new JdbcUnits(jdbc), cipher, parameters, journal);
        settings = new JdbcSettings(jdbc, cipher);
        choose = new ChooseNotices(settings, journal);
        sendings = new JdbcSendings(jdbc);
        decide = new DecideSending(sendings, journal);
        queue = new QueueLetters(sendings, channels, settings, county, calendars, parameters);
        claim = new ClaimSending(sendings, channels, open, settings, parameters, journal);
        settle = new SettleSending(sendings, parameters, journal);
        digests = new Digests(
                way(),
                new PackDigest(sendings, channels, settings, county, calendars),
                new JdbcAgenda(jdbc),
                calendars);
    }

    static Instant at(int year, int month, int day, int hour, int minute) {
        return LocalDateTime.of(year, month, day, hour, minute).atZone(ZONE).toInstant();
    }

    private static HikariDataSource pool(DatabaseAddress address, boolean commits) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setAutoCommit(commits);
        return pool;
    }

    private void found() {
        gate.found(List.of(new Gate.Place(99, "某省", "province"), new Gate.Place(COUNTY, "小县", "county")));
        owner("""
                insert into region_unit (region_id, id, name, short_name, class, valid_from) values
                  (990131, 10, '县政府督查室', '督查室', '部门', '2024-01-01'), (990131, 11, '县水利局', '水利局', '部门', '2024-01-01');
                insert into region_post (region_id, id, unit_id, name, kind, rank, valid_from) values
                  (990131, 20, 10, '主任', '督查室主任', 1, '2024-01-01'), (990131, 21, 11, '局长', '局长', 1, '2024-01-01'),
                  (990131, 22, 11, '供水股经办人', '经办人', 2, '2024-01-01');
                insert into region_person (region_id, id, name) values (990131, 30, '秦立言'), (990131, 31, '江清源'), (990131, 32, '溪若水');
                insert into region_holding (region_id, post_id, person_id, kind, valid_from) values
                  (990131, 20, 30, 'HOLDER', '2024-01-01'), (990131, 21, 31, 'HOLDER', '2024-01-01'), (990131, 22, 32, 'HOLDER', '2024-01-01');
                insert into access_account (region_id, id, login, person_id, name, password_hash, must_change_password) values
                  (990131, 40, 'qinliyan', 30, '秦立言', '!', false), (990131, 41, 'jiangqingyuan', 31, '江清源', '!', false),
                  (990131, 42, 'xiruoshui', 32, '溪若水', '!', false), (990131, 43, 'sysadmin', null, '系统管理员', '!', false);
                insert into access_account_role (region_id, account_id, role_code) values
                  (990131, 40, 'supervision'), (990131, 41, 'unit-head'), (990131, 42, 'clerk'), (990131, 43, 'system-admin')""");
    }

    /** Says something to the database past row security. */
    void owner(String sql) {
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One text of the database, past row security. */
    String text(String sql) {
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> T as(String login, Function<Actor, T> work) {
        return acting.as(key(login), work);
    }

    private SessionKey key(String login) {
        synchronized (keys) {
            return keys.computeIfAbsent(login, this::open);
        }
    }

    <T> T system(Function<Actor, T> work) {
        return as("system@" + COUNTY, work);
    }

    private SessionKey open(String login) {
        SessionKey key = SessionKey.random(COUNTY);
        gate.open(COUNTY, gate.find(login).orElseThrow().accountId(), key);
        return key;
    }

    Way way() {
        return new Way() {
            @Override
            public <T> T once(long region, Function<Actor, T> work) {
                return system(work);
            }

            @Override
            public <T> T reading(long region, long account, Function<Actor, T> work) {
                return reading.of(account).as(key("system@" + COUNTY), work);
            }
        };
    }

    void setParameter(String code, String value) {
        owner(
                "insert into parameter_value (region_id, code, version, value, valid_from, source, assumption, set_by) select 990131, '"
                        + code
                        + "', coalesce(max(version), 0) + 1, '" + value
                        + "', '2020-01-01', 'test', true, 1 from parameter_value where region_id = 990131 and code = '"
                        + code
                        + "'");
    }

    /** It is this moment now, for everything that sends. */
    void now(Instant moment) {
        now = moment;
    }

    Instant now() {
        return now;
    }

    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    Dispatcher dispatcher(String node, Carrier carrier) {
        return new Dispatcher(node, way(), new Dispatcher.Rooms(queue, digests, claim, settle), carrier, clock());
    }

    /** One that carries by mail for real. */
    Dispatcher mailing(String node) {
        return dispatcher(node, mail());
    }

    Carrier mail() {
        MailCarrier mail =
                new MailCarrier(clock(), (javax.net.ssl.SSLSocketFactory) javax.net.ssl.SSLSocketFactory.getDefault());
        return new Carriers(mail, mail);
    }

    /** The administrator sets up e-mail over a server of this machine. */
    long mailChannel(int port) {
        return as(
                ADMIN,
                actor -> done(set.set(
                        actor,
                        new SetChannel.Draft(
                                0,
                                ChannelKind.EMAIL,
                                "县政务邮箱",
                                0,
                                new Channel.Server("localhost", port, Security.PLAIN, ""),
                                "luoshi@xiaoxian.gov.cn",
                                "",
                                "",
                                true),
                        now())));
    }

    static long done(SetChannel.Answer answer) {
        return switch (answer) {
            case SetChannel.Answer.Done done -> done.id();
            case SetChannel.Answer.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    /** The person wants everything by mail, with a digest at eight, and is left in peace from 21:00 to 07:30 and on rest days. */
    void wantsMail(String login) {
        as(
                login,
                actor -> choose.choose(
                        actor,
                        new Setting(
                                COUNTY,
                                actor.accountId(),
                                login + "@xiaoxian.gov.cn",
                                true,
                                Set.copyOf(Arrays.asList(LetterKind.values())),
                                LocalTime.of(8, 0),
                                new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 30), true),
                                now()),
                        now()));
    }

    /** A letter to 水利局 that comes into its inbox now. */
    void arrives(String key, String subjectKind, String title, int restriction) {
        as(OFFICER, actor -> {
            notices.tell(new Notices.Letter(COUNTY, WATER, key, title, "请按时限办理。", subjectKind, 1), restriction);
            return true;
        });
        system(actor -> new DeliverNotices(notices).deliver(COUNTY));
        owner("update notice_inbox set arrived_at = '" + Timestamp.from(now()).toInstant() + "' where key = '" + key
                + "'");
    }

    void assigned(int number) {
        arrives("duty/" + number + "/assigned/11", "duty", "交办：修好" + number + "号渠", 0);
    }

    String state(String key) {
        return text("select state from notice_sending where key like '" + key + "'");
    }

    @Override
    public void close() {
        app.close();
        door.close();
    }
}
