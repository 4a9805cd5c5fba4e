package luoshi.app.boot;

import java.time.Clock;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.app.web.form.FormSources;
import luoshi.evidence.AddEvidence;
import luoshi.evidence.EvidenceFiles;
import luoshi.form.DropForm;
import luoshi.form.KeepForm;
import luoshi.form.MapForm;
import luoshi.form.Templates;
import luoshi.form.jdbc.JdbcTemplates;
import luoshi.journal.Journal;
import luoshi.ledger.Commitments;
import luoshi.ledger.breakdown.CheckDuties;
import luoshi.ledger.breakdown.ProposeDuty;
import luoshi.ledger.breakdown.ProposeMany;
import luoshi.ledger.breakdown.SendForOpinion;
import luoshi.ledger.breakdown.SendMany;
import luoshi.ledger.change.ChangeBook;
import luoshi.ledger.change.ChangeCommitment;
import luoshi.ledger.change.Changes;
import luoshi.ledger.change.MergeCommitments;
import luoshi.ledger.change.SplitCommitment;
import luoshi.ledger.filter.DropFilter;
import luoshi.ledger.filter.KeepFilter;
import luoshi.ledger.filter.SavedFilters;
import luoshi.ledger.jdbc.JdbcChanges;
import luoshi.ledger.jdbc.JdbcImportedTables;
import luoshi.ledger.jdbc.JdbcSavedFilters;
import luoshi.ledger.review.ReshapeCandidates;
import luoshi.ledger.review.Review;
import luoshi.ledger.review.ReviewCandidates;
import luoshi.ledger.table.ApplyTable;
import luoshi.ledger.table.Doors;
import luoshi.ledger.table.DropTable;
import luoshi.ledger.table.ImportedTables;
import luoshi.ledger.table.MapColumns;
import luoshi.ledger.table.MatchTable;
import luoshi.ledger.table.NameUnit;
import luoshi.ledger.table.PlanTable;
import luoshi.ledger.table.TakeInTable;
import luoshi.parameter.Parameters;
import luoshi.region.Divisions;
import luoshi.region.Posts;
import luoshi.region.Units;
import luoshi.report.Reports;
import luoshi.search.SearchIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ledger as a table, and the forms that it fills: saved filters, bulk acts, changes by decision, and the tables that come in from outside. */
@Configuration(proxyBeanMethods = false)
class TableWiring {

    @Bean
    SavedFilters savedFilters(JdbcTemplate jdbc) {
        return new JdbcSavedFilters(jdbc);
    }

    @Bean
    KeepFilter keepFilter(SavedFilters filters, Journal journal) {
        return new KeepFilter(filters, journal);
    }

    @Bean
    DropFilter dropFilter(SavedFilters filters, Journal journal) {
        return new DropFilter(filters, journal);
    }

    @Bean
    ProposeMany proposeMany(Commitments commitments, ProposeDuty propose) {
        return new ProposeMany(commitments, propose);
    }

    @Bean
    SendMany sendMany(Commitments commitments, SendForOpinion send) {
        return new SendMany(commitments, send);
    }

    @Bean
    Changes changes(JdbcTemplate jdbc) {
        return new JdbcChanges(jdbc);
    }

    @Bean
    ChangeBook changeBook(Commitments commitments, AddEvidence evidence, Journal journal) {
        return new ChangeBook(commitments, evidence, journal);
    }

    @Bean
    ChangeCommitment changeCommitment(Commitments commitments, Units units, Posts posts, ChangeBook book) {
        return new ChangeCommitment(commitments, units, posts, book);
    }

    @Bean
    SplitCommitment splitCommitment(
            Commitments commitments, Changes changes, Units units, Posts posts, SearchIndex search, ChangeBook book) {
        return new SplitCommitment(commitments, changes, units, posts, search, book);
    }

    @Bean
    MergeCommitments mergeCommitments(Commitments commitments, Changes changes, ChangeBook book) {
        return new MergeCommitments(commitments, changes, book);
    }

    @Bean
    ImportedTables importedTables(JdbcTemplate jdbc) {
        return new JdbcImportedTables(jdbc);
    }

    @Bean
    TakeInTable takeInTable(ImportedTables tables, Review review) {
        return new TakeInTable(tables, review);
    }

    @Bean
    MapColumns mapColumns(ImportedTables tables, Review review) {
        return new MapColumns(tables, review);
    }

    @Bean
    MatchTable matchTable(ImportedTables tables, Review review) {
        return new MatchTable(tables, review);
    }

    @Bean
    NameUnit nameUnit(ImportedTables tables, Units units, Journal journal) {
        return new NameUnit(tables, units, journal);
    }

    @Bean
    DropTable dropTable(ImportedTables tables, Journal journal) {
        return new DropTable(tables, journal);
    }

    @Bean
    PlanTable planTable(
            ImportedTables tables, Review review, Reports reports, Divisions divisions, Units units, Posts posts) {
        return new PlanTable(tables, review, reports, divisions, units, posts);
    }

    @Bean
    Doors tableDoors(ReviewCandidates review, ReshapeCandidates reshape, ProposeDuty propose, ChangeCommitment change) {
        return new Doors(review, reshape, propose, change);
    }

    @Bean
    ApplyTable applyTable(
            ImportedTables tables,
            PlanTable plan,
            Reports reports,
            Review review,
            Doors doors,
            SearchIndex search,
            Journal journal) {
        return new ApplyTable(tables, plan, reports, review, doors, search, journal);
    }

    @Bean
    Templates forms(JdbcTemplate jdbc) {
        return new JdbcTemplates(jdbc);
    }

    @Bean
    KeepForm keepForm(
            Templates templates, AddEvidence evidence, EvidenceFiles files, Parameters parameters, Journal journal) {
        return new KeepForm(templates, evidence, files, parameters, journal);
    }

    @Bean
    SampleForms sampleForms(Gate gate, Acting acting, KeepForm keep, FormSources sources, Clock clock) {
        return new SampleForms(gate, acting, keep, sources, clock);
    }

    @Bean
    MapForm mapForm(Templates templates, Journal journal) {
        return new MapForm(templates, journal);
    }

    @Bean
    DropForm dropForm(Templates templates, Journal journal) {
        return new DropForm(templates, journal);
    }

    @Bean
    CheckDuties checkDuties(Commitments commitments, Units units) {
        return new CheckDuties(commitments, units);
    }
}
