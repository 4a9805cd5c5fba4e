package luoshi.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.app.cli.VerifyCommand;
import luoshi.app.web.system.JournalCheck;
import luoshi.app.web.system.Machine;
import luoshi.journal.AnchorBook;
import luoshi.journal.AnchorKey;
import luoshi.journal.FactRows;
import luoshi.journal.SealJournal;
import luoshi.journal.VerifyJournal;
import luoshi.journal.jdbc.DatabaseJournal;
import luoshi.journal.jdbc.JdbcFactRows;
import luoshi.journal.jdbc.JdbcSealing;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The journal's sealer and its anchors. */
@Configuration(proxyBeanMethods = false)
class JournalWiring {

    @Bean
    Sealer sealer(
            Installation installation, Gate gate, SystemLogIns logIns, Acting acting, JdbcTemplate jdbc, Clock clock) {
        AnchorKey key = AnchorKey.of(installation.data().secret("anchor"));
        AnchorBook book = new AnchorBook(installation.data().anchors());
        book.writePublicKey(key);
        return new Sealer(gate, logIns, acting, new SealJournal(new JdbcSealing(jdbc), key), book, clock);
    }

    @Bean
    FactRows factRows(JdbcTemplate jdbc) {
        return new JdbcFactRows(jdbc);
    }

    /** Verified with the owner's eyes, as by the command: row security hides nothing from a verification. */
    @Bean
    JournalCheck journalCheck(Installation installation) {
        DatabaseAddress owner = installation.owner();
        DatabaseJournal journal =
                new DatabaseJournal(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
        AnchorBook book = new AnchorBook(installation.data().anchors());
        return region -> {
            try {
                return VerifyCommand.words(VerifyJournal.verify(journal, region, book.all(region), book.publicKey()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @Bean
    Machine machine(Installation installation, JdbcTemplate jdbc) {
        return new RunningMachine(installation, jdbc);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> sealing(Sealer sealer) {
        return event -> sealer.start();
    }
}
