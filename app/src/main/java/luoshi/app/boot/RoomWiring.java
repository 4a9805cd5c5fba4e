package luoshi.app.boot;

import luoshi.board.DeskRows;
import luoshi.board.jdbc.JdbcDeskRows;
import luoshi.evidence.AddEvidence;
import luoshi.evidence.ContentStore;
import luoshi.evidence.EvidenceFiles;
import luoshi.evidence.Thumbnails;
import luoshi.evidence.jdbc.JdbcEvidenceFiles;
import luoshi.intake.TakeInReport;
import luoshi.journal.Journal;
import luoshi.ledger.OpenLedger;
import luoshi.parameter.Parameters;
import luoshi.region.Posts;
import luoshi.region.Units;
import luoshi.report.ReceiveReport;
import luoshi.report.Reports;
import luoshi.report.jdbc.JdbcReports;
import luoshi.search.SearchIndex;
import luoshi.search.jdbc.JdbcSearchIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rooms from evidence down, without the ledger. */
@Configuration(proxyBeanMethods = false)
class RoomWiring {

    @Bean
    SearchIndex searchIndex(JdbcTemplate jdbc) {
        return new JdbcSearchIndex(jdbc);
    }

    @Bean
    ContentStore contentStore(Installation installation) {
        return new ContentStore(installation.data().evidence());
    }

    @Bean
    Thumbnails thumbnails(ContentStore store, Installation installation) {
        return new Thumbnails(store, installation.data().root().resolve("thumbnails"));
    }

    @Bean
    EvidenceFiles evidenceFiles(JdbcTemplate jdbc) {
        return new JdbcEvidenceFiles(jdbc);
    }

    @Bean
    AddEvidence addEvidence(ContentStore store, EvidenceFiles files, Parameters parameters, Journal journal) {
        return new AddEvidence(store, files, parameters, journal);
    }

    @Bean
    Reports reports(JdbcTemplate jdbc) {
        return new JdbcReports(jdbc);
    }

    @Bean
    ReceiveReport receiveReport(Reports reports, Journal journal) {
        return new ReceiveReport(reports, journal);
    }

    @Bean
    TakeInReport takeInReport(ReceiveReport receive, OpenLedger ledger, Units units, Posts posts) {
        return new TakeInReport(receive, ledger, units, posts);
    }

    @Bean
    DeskRows deskRows(JdbcTemplate jdbc) {
        return new JdbcDeskRows(jdbc);
    }
}
