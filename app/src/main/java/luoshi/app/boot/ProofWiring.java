package luoshi.app.boot;

import java.time.Clock;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.app.web.proof.Proving;
import luoshi.caseline.proof.ProveFromLines;
import luoshi.journal.Journal;
import luoshi.ledger.BindProgress;
import luoshi.ledger.Commitments;
import luoshi.ledger.Proofs;
import luoshi.ledger.RecordProgress;
import luoshi.ledger.jdbc.JdbcProofs;
import luoshi.ledger.month.LivedTime;
import luoshi.parameter.Parameters;
import luoshi.project.Projects;
import luoshi.project.jdbc.JdbcBindings;
import luoshi.project.proof.BindCommitment;
import luoshi.project.proof.Bindings;
import luoshi.project.proof.ProveCommitments;
import luoshi.project.proof.SuggestBindings;
import luoshi.project.proof.UnbindCommitment;
import luoshi.report.Reports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Commitments that prove themselves. */
@Configuration(proxyBeanMethods = false)
class ProofWiring {

    @Bean
    Proofs proofs(JdbcTemplate jdbc) {
        return new JdbcProofs(jdbc);
    }

    @Bean
    BindProgress bindProgress(Commitments commitments, Proofs proofs, Journal journal) {
        return new BindProgress(commitments, proofs, journal);
    }

    @Bean
    Bindings bindings(JdbcTemplate jdbc) {
        return new JdbcBindings(jdbc);
    }

    @Bean
    BindCommitment bindCommitment(Commitments commitments, Projects projects, Bindings bindings, BindProgress door) {
        return new BindCommitment(commitments, projects, bindings, door);
    }

    @Bean
    UnbindCommitment unbindCommitment(Bindings bindings, BindProgress door) {
        return new UnbindCommitment(bindings, door);
    }

    @Bean
    SuggestBindings suggestBindings() {
        return new SuggestBindings();
    }

    @Bean
    ProveCommitments proveCommitments(
            Commitments commitments, Bindings bindings, RecordProgress door, Parameters parameters) {
        return new ProveCommitments(commitments, bindings, door, parameters);
    }

    @Bean
    Proving proving(ProveCommitments prove, ProveFromLines lines, SystemLogIns logIns, Acting acting) {
        return (region, day) -> logIns.as(
                region,
                acting,
                actor ->
                        prove.prove(actor, day).size() + lines.prove(actor, day).size());
    }

    @Bean
    SampleBindings sampleBindings(
            Gate gate,
            SystemLogIns system,
            Acting acting,
            Reports reports,
            Commitments commitments,
            Projects projects,
            SuggestBindings suggest,
            BindCommitment bind,
            ProveCommitments prove,
            LivedTime lived,
            Clock clock) {
        return new SampleBindings(
                gate,
                system,
                acting,
                new SampleBindings.Rooms(reports, commitments, projects, suggest, bind, prove, lived),
                clock);
    }
}
