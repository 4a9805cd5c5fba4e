package luoshi.app.boot;

import java.time.Clock;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.journal.AnchorBook;
import luoshi.journal.AnchorKey;
import luoshi.journal.SealJournal;
import luoshi.journal.jdbc.JdbcSealing;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

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
    ApplicationListener<ApplicationReadyEvent> sealing(Sealer sealer) {
        return event -> sealer.start();
    }
}
