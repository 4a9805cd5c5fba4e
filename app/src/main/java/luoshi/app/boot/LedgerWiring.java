package luoshi.app.boot;

import luoshi.access.Colleagues;
import luoshi.evidence.EvidenceFiles;
import luoshi.journal.Journal;
import luoshi.ledger.Commitments;
import luoshi.ledger.Nodes;
import luoshi.ledger.Notes;
import luoshi.ledger.OpenLedger;
import luoshi.ledger.PlanNodes;
import luoshi.ledger.Proofs;
import luoshi.ledger.RecordProgress;
import luoshi.ledger.RuleOnNote;
import luoshi.ledger.VerifyCommitment;
import luoshi.ledger.breakdown.Breakdown;
import luoshi.ledger.breakdown.GiveOpinion;
import luoshi.ledger.breakdown.IssueLedger;
import luoshi.ledger.breakdown.ProposeDuty;
import luoshi.ledger.breakdown.RuleOnOpinion;
import luoshi.ledger.breakdown.SendForOpinion;
import luoshi.ledger.chain.Gaps;
import luoshi.ledger.citizen.Objections;
import luoshi.ledger.closing.Samples;
import luoshi.ledger.jdbc.JdbcBreakdown;
import luoshi.ledger.jdbc.JdbcCommitments;
import luoshi.ledger.jdbc.JdbcGaps;
import luoshi.ledger.jdbc.JdbcNodes;
import luoshi.ledger.jdbc.JdbcNotes;
import luoshi.ledger.jdbc.JdbcProblems;
import luoshi.ledger.jdbc.JdbcReview;
import luoshi.ledger.problem.LinkProblem;
import luoshi.ledger.problem.NoteProblem;
import luoshi.ledger.problem.OwnProblem;
import luoshi.ledger.problem.Problems;
import luoshi.ledger.review.CarryCandidates;
import luoshi.ledger.review.ReshapeCandidates;
import luoshi.ledger.review.Review;
import luoshi.ledger.review.ReviewCandidates;
import luoshi.parameter.Parameters;
import luoshi.region.Posts;
import luoshi.region.Units;
import luoshi.search.SearchIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ledger, from review to close-out. */
@Configuration(proxyBeanMethods = false)
class LedgerWiring {

    @Bean
    Commitments commitments(JdbcTemplate jdbc) {
        return new JdbcCommitments(jdbc);
    }

    @Bean
    Review review(JdbcTemplate jdbc) {
        return new JdbcReview(jdbc);
    }

    @Bean
    Gaps gaps(JdbcTemplate jdbc) {
        return new JdbcGaps(jdbc);
    }

    @Bean
    Breakdown breakdown(JdbcTemplate jdbc) {
        return new JdbcBreakdown(jdbc);
    }

    @Bean
    Notes notes(JdbcTemplate jdbc) {
        return new JdbcNotes(jdbc);
    }

    @Bean
    Nodes nodes(JdbcTemplate jdbc) {
        return new JdbcNodes(jdbc);
    }

    @Bean
    OpenLedger openLedger(Review review, SearchIndex search, Journal journal) {
        return new OpenLedger(review, search, journal);
    }

    @Bean
    ReviewCandidates reviewCandidates(Review review, Journal journal) {
        return new ReviewCandidates(review, journal);
    }

    @Bean
    ReshapeCandidates reshapeCandidates(Review review, SearchIndex search, Journal journal) {
        return new ReshapeCandidates(review, search, journal);
    }

    @Bean
    CarryCandidates carryCandidates(Review review, SearchIndex search, Journal journal) {
        return new CarryCandidates(review, search, journal);
    }

    @Bean
    ProposeDuty proposeDuty(Commitments commitments, Units units, Posts posts, Journal journal) {
        return new ProposeDuty(commitments, units, posts, journal);
    }

    @Bean
    SendForOpinion sendForOpinion(Commitments commitments, Breakdown breakdown, Journal journal) {
        return new SendForOpinion(commitments, breakdown, journal);
    }

    @Bean
    GiveOpinion giveOpinion(Commitments commitments, Breakdown breakdown, Journal journal) {
        return new GiveOpinion(commitments, breakdown, journal);
    }

    @Bean
    RuleOnOpinion ruleOnOpinion(
            Commitments commitments, Breakdown breakdown, Units units, Posts posts, Journal journal) {
        return new RuleOnOpinion(commitments, breakdown, units, posts, journal);
    }

    @Bean
    IssueLedger issueLedger(Breakdown breakdown, Parameters parameters, Journal journal) {
        return new IssueLedger(breakdown, parameters, journal);
    }

    @Bean
    RuleOnNote ruleOnNote(Commitments commitments, Notes notes, EvidenceFiles evidence, Journal journal) {
        return new RuleOnNote(commitments, notes, evidence, journal);
    }

    @Bean
    RecordProgress recordProgress(
            Commitments commitments,
            Notes notes,
            Proofs proofs,
            RuleOnNote ruling,
            Colleagues colleagues,
            Parameters parameters,
            Journal journal) {
        return new RecordProgress(commitments, notes, proofs, ruling, colleagues, parameters, journal);
    }

    @Bean
    PlanNodes planNodes(Commitments commitments, Nodes nodes, Journal journal) {
        return new PlanNodes(commitments, nodes, journal);
    }

    @Bean
    VerifyCommitment verifyCommitment(
            Commitments commitments,
            Notes notes,
            EvidenceFiles evidence,
            Samples samples,
            Objections objections,
            Parameters parameters,
            Journal journal) {
        return new VerifyCommitment(commitments, notes, evidence, samples, objections, parameters, journal);
    }

    @Bean
    Problems problems(JdbcTemplate jdbc) {
        return new JdbcProblems(jdbc);
    }

    @Bean
    OwnProblem ownProblem(Problems problems, Units units, Journal journal) {
        return new OwnProblem(problems, units, journal);
    }

    @Bean
    LinkProblem linkProblem(Problems problems, Commitments commitments, Journal journal) {
        return new LinkProblem(problems, commitments, journal);
    }

    @Bean
    NoteProblem noteProblem(Problems problems, Journal journal) {
        return new NoteProblem(problems, journal);
    }
}
