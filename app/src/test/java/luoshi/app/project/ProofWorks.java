package luoshi.app.project;

import luoshi.access.jdbc.JdbcColleagues;
import luoshi.evidence.jdbc.JdbcEvidenceFiles;
import luoshi.ledger.BindProgress;
import luoshi.ledger.Commitments;
import luoshi.ledger.Notes;
import luoshi.ledger.RecordProgress;
import luoshi.ledger.RuleOnNote;
import luoshi.ledger.jdbc.JdbcCommitments;
import luoshi.ledger.jdbc.JdbcNotes;
import luoshi.ledger.jdbc.JdbcProofs;
import luoshi.project.jdbc.JdbcBindings;
import luoshi.project.proof.BindCommitment;
import luoshi.project.proof.ProveCommitments;
import luoshi.project.proof.UnbindCommitment;
import org.springframework.jdbc.core.JdbcTemplate;

/** What binds and proves, put together for a test. */
final class ProofWorks {
    private ProofWorks() {}

    static ProveCommitments prove(Works works) {
        JdbcTemplate jdbc = works.office.jdbc();
        Commitments commitments = new JdbcCommitments(jdbc);
        Notes notes = new JdbcNotes(jdbc);
        return new ProveCommitments(
                commitments,
                new JdbcBindings(jdbc),
                new RecordProgress(
                        commitments,
                        notes,
                        new JdbcProofs(jdbc),
                        new RuleOnNote(commitments, notes, new JdbcEvidenceFiles(jdbc), works.journal),
                        new JdbcColleagues(jdbc),
                        works.parameters,
                        works.journal),
                works.parameters);
    }

    static BindCommitment bind(Works works) {
        JdbcTemplate jdbc = works.office.jdbc();
        return new BindCommitment(new JdbcCommitments(jdbc), works.projects, new JdbcBindings(jdbc), door(works));
    }

    static UnbindCommitment unbind(Works works) {
        return new UnbindCommitment(new JdbcBindings(works.office.jdbc()), door(works));
    }

    private static BindProgress door(Works works) {
        JdbcTemplate jdbc = works.office.jdbc();
        return new BindProgress(new JdbcCommitments(jdbc), new JdbcProofs(jdbc), works.journal);
    }
}
