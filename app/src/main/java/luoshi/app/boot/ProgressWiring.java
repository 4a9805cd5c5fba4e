package luoshi.app.boot;

import java.time.Clock;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.app.web.pledge.PublicDoor;
import luoshi.evidence.AddEvidence;
import luoshi.journal.Journal;
import luoshi.ledger.Commitments;
import luoshi.ledger.PlanNodes;
import luoshi.ledger.RecordProgress;
import luoshi.ledger.RuleOnNote;
import luoshi.ledger.VerifyCommitment;
import luoshi.ledger.breakdown.ProposeDuty;
import luoshi.ledger.citizen.AnswerObjection;
import luoshi.ledger.citizen.Objections;
import luoshi.ledger.citizen.TakeObjection;
import luoshi.ledger.closing.DrawSample;
import luoshi.ledger.closing.Samples;
import luoshi.ledger.jdbc.JdbcLivedTime;
import luoshi.ledger.jdbc.JdbcMonths;
import luoshi.ledger.jdbc.JdbcObjections;
import luoshi.ledger.jdbc.JdbcPledges;
import luoshi.ledger.jdbc.JdbcSamples;
import luoshi.ledger.month.FreezeMonths;
import luoshi.ledger.month.LivedTime;
import luoshi.ledger.month.MonthEnd;
import luoshi.ledger.month.Months;
import luoshi.ledger.month.RecountMonth;
import luoshi.ledger.pledge.Pledges;
import luoshi.ledger.pledge.ProposePledge;
import luoshi.ledger.pledge.PublishPledges;
import luoshi.ledger.pledge.RunPledgeYear;
import luoshi.ledger.pledge.ScorePledge;
import luoshi.ledger.pledge.TakeSuggestion;
import luoshi.ledger.review.Review;
import luoshi.parameter.Parameters;
import luoshi.privacy.FieldCipher;
import luoshi.region.Units;
import luoshi.report.Reports;
import luoshi.search.SearchIndex;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What of the ledger comes after a matter is live: draws and months; and the pledges to the people. */
@Configuration(proxyBeanMethods = false)
class ProgressWiring {

    @Bean
    Samples samples(JdbcTemplate jdbc) {
        return new JdbcSamples(jdbc);
    }

    @Bean
    DrawSample drawSample(Samples samples, Parameters parameters, Journal journal) {
        return new DrawSample(samples, parameters, journal);
    }

    @Bean
    Months months(JdbcTemplate jdbc) {
        return new JdbcMonths(jdbc);
    }

    @Bean
    MonthEnd monthEnd(Months months, Parameters parameters) {
        return new MonthEnd(months, parameters);
    }

    @Bean
    FreezeMonths freezeMonths(Months months, MonthEnd monthEnd, Journal journal) {
        return new FreezeMonths(months, monthEnd, journal);
    }

    @Bean
    RecountMonth recountMonth(Months months, MonthEnd monthEnd) {
        return new RecountMonth(months, monthEnd);
    }

    @Bean
    MonthClerk monthClerk(Gate gate, SystemLogIns logIns, Acting acting, FreezeMonths freeze, Clock clock) {
        return new MonthClerk(gate, logIns, acting, freeze, clock);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> freezing(MonthClerk clerk) {
        return event -> clerk.start();
    }

    @Bean
    Pledges pledges(JdbcTemplate jdbc) {
        return new JdbcPledges(jdbc);
    }

    @Bean
    RunPledgeYear runPledgeYear(Pledges pledges, Journal journal) {
        return new RunPledgeYear(pledges, journal);
    }

    @Bean
    TakeSuggestion takeSuggestion(Pledges pledges, FieldCipher cipher, Journal journal) {
        return new TakeSuggestion(pledges, cipher, journal);
    }

    @Bean
    ProposePledge proposePledge(Pledges pledges, Units units, Journal journal) {
        return new ProposePledge(pledges, units, journal);
    }

    @Bean
    ScorePledge scorePledge(Pledges pledges, Journal journal) {
        return new ScorePledge(pledges, journal);
    }

    @Bean
    PublishPledges publishPledges(
            Pledges pledges, Review review, Reports reports, SearchIndex search, Journal journal) {
        return new PublishPledges(pledges, review, reports, search, journal);
    }

    @Bean
    SamplePledges samplePledges(
            Units units,
            Commitments commitments,
            Pledges pledges,
            RunPledgeYear run,
            TakeSuggestion take,
            ProposePledge propose,
            ScorePledge score,
            PublishPledges publish,
            ProposeDuty duty) {
        return new SamplePledges(units, commitments, pledges, run, take, propose, score, publish, duty);
    }

    @Bean
    SampleClosing sampleClosing(
            Samples samples, RuleOnNote look, DrawSample draw, VerifyCommitment verify, AddEvidence evidence) {
        return new SampleClosing(samples, look, draw, verify, evidence);
    }

    @Bean
    LivedTime livedTime(JdbcTemplate jdbc) {
        return new JdbcLivedTime(jdbc);
    }

    @Bean
    SampleReports sampleReports(
            Commitments commitments,
            PlanNodes plan,
            RecordProgress record,
            AddEvidence evidence,
            SampleClosing closing) {
        return new SampleReports(commitments, plan, record, evidence, closing);
    }

    @Bean
    Objections objections(JdbcTemplate jdbc) {
        return new JdbcObjections(jdbc);
    }

    @Bean
    TakeObjection takeObjection(
            Commitments commitments,
            Objections objections,
            Parameters parameters,
            FieldCipher cipher,
            Journal journal) {
        return new TakeObjection(commitments, objections, parameters, cipher, journal);
    }

    @Bean
    AnswerObjection answerObjection(
            Commitments commitments, Objections objections, VerifyCommitment verify, Journal journal) {
        return new AnswerObjection(commitments, objections, verify, journal);
    }

    /** The public has no log-in: what it sends in is stored by the program itself. */
    @Bean
    PublicDoor publicDoor(Gate gate, SystemLogIns logIns, Acting acting) {
        return new PublicDoor(gate::homes, logIns::of, logIns::renewed, acting);
    }
}
