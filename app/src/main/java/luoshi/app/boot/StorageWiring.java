package luoshi.app.boot;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.ZoneId;
import luoshi.access.Accounts;
import luoshi.access.Acting;
import luoshi.access.AskForExport;
import luoshi.access.ChangePassword;
import luoshi.access.ChangeRole;
import luoshi.access.Colleagues;
import luoshi.access.Contacts;
import luoshi.access.DecideExport;
import luoshi.access.Exports;
import luoshi.access.Feeds;
import luoshi.access.Gate;
import luoshi.access.KeepAccount;
import luoshi.access.KeepFeed;
import luoshi.access.LogIn;
import luoshi.access.OpenAccount;
import luoshi.access.Passwords;
import luoshi.access.Reading;
import luoshi.access.SetPhone;
import luoshi.access.SetSecondFactor;
import luoshi.access.jdbc.JdbcAccounts;
import luoshi.access.jdbc.JdbcActing;
import luoshi.access.jdbc.JdbcColleagues;
import luoshi.access.jdbc.JdbcContacts;
import luoshi.access.jdbc.JdbcExports;
import luoshi.access.jdbc.JdbcFeeds;
import luoshi.access.jdbc.JdbcGate;
import luoshi.access.jdbc.JdbcReading;
import luoshi.journal.Journal;
import luoshi.journal.jdbc.JdbcJournal;
import luoshi.parameter.Parameters;
import luoshi.privacy.FieldCipher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The database and the rooms that everything stands on. */
@Configuration(proxyBeanMethods = false)
class StorageWiring {
    private static final int APP_CONNECTIONS = 16;
    private static final int GATE_CONNECTIONS = 2;

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    HikariDataSource dataSource(Installation installation) {
        HikariDataSource pool = pool(installation.owner().as(Schema.APP), APP_CONNECTIONS);
        pool.setAutoCommit(false);
        return pool;
    }

    @Bean
    JdbcTransactionManager transactions(HikariDataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    JdbcTemplate jdbc(HikariDataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean
    Acting acting(JdbcTemplate jdbc, JdbcTransactionManager transactions) {
        return new JdbcActing(jdbc, transactions);
    }

    /** The gate's pool is no bean of its own, so that nothing but the gate can be given it. */
    @Bean
    GatePool gatePool(Installation installation) {
        return new GatePool(pool(installation.owner().as(Schema.GATE), GATE_CONNECTIONS));
    }

    @Bean
    Gate gate(GatePool pool) {
        return new JdbcGate(new JdbcTemplate(pool.connections()));
    }

    record GatePool(HikariDataSource connections) implements AutoCloseable {
        @Override
        public void close() {
            connections.close();
        }
    }

    @Bean
    FieldCipher cipher(Installation installation) {
        return new FieldCipher(installation.data().secret("fields"));
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    @Lazy
    LogIn logIn(Gate gate, Passwords passwords, FieldCipher cipher) {
        return new LogIn(gate, passwords, cipher);
    }

    @Bean
    Accounts accounts(JdbcTemplate jdbc) {
        return new JdbcAccounts(jdbc);
    }

    @Bean
    OpenAccount openAccount(Accounts accounts, Passwords passwords, Journal journal) {
        return new OpenAccount(accounts, passwords, journal);
    }

    @Bean
    ChangePassword changePassword(Gate gate, Accounts accounts, Passwords passwords, Journal journal) {
        return new ChangePassword(gate, accounts, passwords, journal);
    }

    @Bean
    SetSecondFactor setSecondFactor(Gate gate, Accounts accounts, FieldCipher cipher, Journal journal) {
        return new SetSecondFactor(gate, accounts, cipher, journal);
    }

    @Bean
    SetPhone setPhone(Accounts accounts, FieldCipher cipher, Journal journal) {
        return new SetPhone(accounts, cipher, journal);
    }

    @Bean
    KeepAccount keepAccount(Accounts accounts, Passwords passwords, Journal journal) {
        return new KeepAccount(accounts, passwords, journal);
    }

    @Bean
    ChangeRole changeRole(Accounts accounts, Journal journal) {
        return new ChangeRole(accounts, journal);
    }

    @Bean
    Colleagues colleagues(JdbcTemplate jdbc) {
        return new JdbcColleagues(jdbc);
    }

    @Bean
    Reading reading(JdbcTemplate jdbc, JdbcTransactionManager transactions) {
        return new JdbcReading(jdbc, transactions);
    }

    @Bean
    Feeds feeds(JdbcTemplate jdbc) {
        return new JdbcFeeds(jdbc);
    }

    @Bean
    KeepFeed keepFeed(Feeds feeds, Journal journal) {
        return new KeepFeed(feeds, journal);
    }

    @Bean
    Contacts contacts(JdbcTemplate jdbc, FieldCipher cipher) {
        return new Contacts(new JdbcContacts(jdbc), cipher);
    }

    @Bean
    Exports exports(JdbcTemplate jdbc) {
        return new JdbcExports(jdbc);
    }

    @Bean
    AskForExport askForExport(Exports exports, Parameters parameters, Journal journal) {
        return new AskForExport(exports, parameters, journal);
    }

    @Bean
    DecideExport decideExport(Exports exports, Journal journal) {
        return new DecideExport(exports, journal);
    }

    @Bean
    SystemLogIns systemLogIns(Gate gate) {
        return new SystemLogIns(gate);
    }

    @Bean
    Journal journal(JdbcTemplate jdbc) {
        return new JdbcJournal(jdbc);
    }

    static HikariDataSource pool(DatabaseAddress address, int size) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setInitializationFailTimeout(-1);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("prepareThreshold", "3");
        // a socket that was connected with a time-out asks the system three times for every answer
        pool.addDataSourceProperty("connectTimeout", "0");
        return pool;
    }
}
