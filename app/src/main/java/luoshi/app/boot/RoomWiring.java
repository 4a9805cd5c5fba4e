package luoshi.app.boot;

import luoshi.board.DeskRows;
import luoshi.board.jdbc.JdbcDeskRows;
import luoshi.evidence.AddEvidence;
import luoshi.evidence.ContentStore;
import luoshi.evidence.EvidenceFiles;
import luoshi.evidence.Thumbnails;
import luoshi.evidence.jdbc.JdbcEvidenceFiles;
import luoshi.intake.CountyGazetteer;
import luoshi.intake.TakeInReport;
import luoshi.journal.Journal;
import luoshi.ledger.OpenLedger;
import luoshi.ledger.jdbc.JdbcPastDuties;
import luoshi.ledger.problem.OpenProblems;
import luoshi.ledger.problem.Problems;
import luoshi.ledger.review.CarryCandidates;
import luoshi.parameter.Parameters;
import luoshi.reading.extraction.lead.Gazetteer;
import luoshi.region.Posts;
import luoshi.region.Units;
import luoshi.report.DescribeReport;
import luoshi.report.MoveReport;
import luoshi.report.ReceiveReport;
import luoshi.report.Reports;
import luoshi.report.jdbc.JdbcDeputyOpinions;
import luoshi.report.jdbc.JdbcLeadWords;
import luoshi.report.jdbc.JdbcReports;
import luoshi.report.jdbc.JdbcTerms;
import luoshi.report.lead.EditLeadWords;
import luoshi.report.lead.LeadWords;
import luoshi.report.opinion.DeputyOpinions;
import luoshi.report.opinion.RaiseOpinion;
import luoshi.report.opinion.RuleOnOpinion;
import luoshi.report.term.CollectTerms;
import luoshi.report.term.DefineTerm;
import luoshi.report.term.Terms;
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
    MoveReport moveReport(Reports reports, Journal journal) {
        return new MoveReport(reports, journal);
    }

    @Bean
    DescribeReport describeReport(Reports reports, Journal journal) {
        return new DescribeReport(reports, journal);
    }

    @Bean
    DeputyOpinions deputyOpinions(JdbcTemplate jdbc) {
        return new JdbcDeputyOpinions(jdbc);
    }

    @Bean
    RaiseOpinion raiseOpinion(DeputyOpinions opinions, Reports reports, Journal journal) {
        return new RaiseOpinion(opinions, reports, journal);
    }

    @Bean
    RuleOnOpinion ruleOnDeputyOpinion(DeputyOpinions opinions, Journal journal) {
        return new RuleOnOpinion(opinions, journal);
    }

    @Bean
    TakeInReport takeInReport(
            ReceiveReport receive,
            Reports reports,
            OpenLedger ledger,
            CarryCandidates carry,
            TakeInReport.Directory directory,
            TakeInReport.Registers registers) {
        return new TakeInReport(receive, reports, ledger, carry, directory, registers);
    }

    @Bean
    TakeInReport.Directory intakeDirectory(Units units, Posts posts, CountyGazetteer gazetteer) {
        return new TakeInReport.Directory(units, posts, gazetteer);
    }

    @Bean
    CountyGazetteer countyGazetteer(LeadWords words, Units units, JdbcTemplate jdbc) {
        return new CountyGazetteer(words, new JdbcPastDuties(jdbc), units);
    }

    @Bean
    LeadWords leadWords(JdbcTemplate jdbc) {
        return new JdbcLeadWords(jdbc);
    }

    @Bean
    EditLeadWords editLeadWords(LeadWords words, Journal journal) {
        return new EditLeadWords(words, Gazetteer.standard().departments(), journal);
    }

    @Bean
    TakeInReport.Registers intakeRegisters(Terms terms, Problems problems, Journal journal) {
        return new TakeInReport.Registers(new CollectTerms(terms, journal), new OpenProblems(problems, journal));
    }

    @Bean
    Terms terms(JdbcTemplate jdbc) {
        return new JdbcTerms(jdbc);
    }

    @Bean
    DefineTerm defineTerm(Terms terms, Journal journal) {
        return new DefineTerm(terms, journal);
    }

    @Bean
    DeskRows deskRows(JdbcTemplate jdbc) {
        return new JdbcDeskRows(jdbc);
    }
}
