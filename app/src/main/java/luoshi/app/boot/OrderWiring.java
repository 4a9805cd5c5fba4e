package luoshi.app.boot;

import java.time.Clock;
import luoshi.access.Accounts;
import luoshi.access.Acting;
import luoshi.access.CheckCode;
import luoshi.access.Gate;
import luoshi.evidence.AddEvidence;
import luoshi.journal.Journal;
import luoshi.ledger.month.LivedTime;
import luoshi.notice.Notices;
import luoshi.parameter.Calendars;
import luoshi.parameter.Parameters;
import luoshi.privacy.FieldCipher;
import luoshi.project.Projects;
import luoshi.project.investment.Investments;
import luoshi.project.watch.MeasureLags;
import luoshi.region.Posts;
import luoshi.region.Units;
import luoshi.round.ProposeAccountability;
import luoshi.supervision.Duties;
import luoshi.supervision.accountability.Charges;
import luoshi.supervision.accountability.Consequences;
import luoshi.supervision.accountability.DropCharge;
import luoshi.supervision.accountability.ProposeCharges;
import luoshi.supervision.accountability.RecordCharge;
import luoshi.supervision.accountability.WithdrawConsequence;
import luoshi.supervision.bulletin.Bulletins;
import luoshi.supervision.bulletin.IssueBulletin;
import luoshi.supervision.bulletin.WriteBulletin;
import luoshi.supervision.jdbc.JdbcBulletins;
import luoshi.supervision.jdbc.JdbcCharges;
import luoshi.supervision.jdbc.JdbcConsequences;
import luoshi.supervision.jdbc.JdbcOrders;
import luoshi.supervision.order.AnswerOrder;
import luoshi.supervision.order.CloseOrder;
import luoshi.supervision.order.DraftDirectly;
import luoshi.supervision.order.DraftOrders;
import luoshi.supervision.order.MeasureDuties;
import luoshi.supervision.order.Orders;
import luoshi.supervision.order.PrepareOrder;
import luoshi.supervision.order.RecordConsequence;
import luoshi.supervision.order.SignOnPaper;
import luoshi.supervision.order.SignOrder;
import luoshi.supervision.order.Signers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Three-colour orders, the register, bulletins. */
@Configuration(proxyBeanMethods = false)
class OrderWiring {

    @Bean
    Orders orders(JdbcTemplate jdbc) {
        return new JdbcOrders(jdbc);
    }

    @Bean
    Consequences consequences(JdbcTemplate jdbc) {
        return new JdbcConsequences(jdbc);
    }

    @Bean
    Signers signers(Posts posts) {
        return new Signers(posts);
    }

    @Bean
    CheckCode checkCode(Gate gate, Accounts accounts, FieldCipher cipher) {
        return new CheckCode(gate, accounts, cipher);
    }

    @Bean
    MeasureLags measureLags(Projects projects, Investments investments) {
        return new MeasureLags(projects, investments);
    }

    @Bean
    MeasureDuties measureDuties(Duties duties, Orders orders, Calendars calendars, Parameters parameters) {
        return new MeasureDuties(duties, orders, calendars, parameters);
    }

    @Bean
    Charges charges(JdbcTemplate jdbc) {
        return new JdbcCharges(jdbc);
    }

    @Bean
    RecordCharge recordCharge(
            Charges charges, Consequences consequences, Posts posts, Parameters parameters, Journal journal) {
        return new RecordCharge(charges, consequences, posts, parameters, journal);
    }

    @Bean
    DropCharge dropCharge(Charges charges, Journal journal) {
        return new DropCharge(charges, journal);
    }

    @Bean
    DraftOrders draftOrders(Orders orders, Parameters parameters, Journal journal) {
        return new DraftOrders(orders, parameters, journal);
    }

    @Bean
    DraftDirectly draftDirectly(Orders orders, DraftOrders drafts, Parameters parameters) {
        return new DraftDirectly(orders, drafts, parameters);
    }

    @Bean
    PrepareOrder prepareOrder(Orders orders, Signers signers, Notices notices, Journal journal) {
        return new PrepareOrder(orders, signers, notices, journal);
    }

    @Bean
    SignOrder signOrder(
            Orders orders, Signers signers, CheckCode codes, Parameters parameters, Notices notices, Journal journal) {
        return new SignOrder(orders, signers, codes, parameters, notices, journal);
    }

    @Bean
    SignOnPaper signOnPaper(Orders orders, Signers signers, Parameters parameters, Notices notices, Journal journal) {
        return new SignOnPaper(orders, signers, parameters, notices, journal);
    }

    @Bean
    AnswerOrder answerOrder(
            Orders orders, Consequences consequences, Posts posts, Parameters parameters, Journal journal) {
        return new AnswerOrder(orders, consequences, posts, parameters, journal);
    }

    @Bean
    CloseOrder closeOrder(Orders orders, Consequences consequences, Journal journal) {
        return new CloseOrder(orders, consequences, journal);
    }

    @Bean
    RecordConsequence recordConsequence(
            Orders orders, Consequences consequences, Posts posts, Parameters parameters, Journal journal) {
        return new RecordConsequence(orders, consequences, posts, parameters, journal);
    }

    @Bean
    WithdrawConsequence withdrawConsequence(Consequences consequences, Journal journal) {
        return new WithdrawConsequence(consequences, journal);
    }

    @Bean
    SampleOrders sampleOrders(
            Gate gate,
            SystemLogIns system,
            Acting acting,
            Projects projects,
            Posts posts,
            MeasureLags lags,
            DraftOrders drafts,
            PrepareOrder prepare,
            SignOnPaper sign,
            AnswerOrder answer,
            RecordConsequence record,
            AddEvidence evidence,
            LivedTime lived,
            Clock clock) {
        return new SampleOrders(
                gate,
                system,
                acting,
                new SampleOrders.Rooms(projects, posts, lags, drafts, prepare, sign, answer, record, evidence, lived),
                clock);
    }

    @Bean
    SampleBulletins sampleBulletins(
            Gate gate, SystemLogIns system, Acting acting, SampleBulletins.Rooms rooms, Clock clock) {
        return new SampleBulletins(gate, system, acting, rooms, clock);
    }

    @Bean
    SampleBulletins.Rooms sampleBulletinRooms(
            Projects projects,
            Posts posts,
            Units units,
            WriteBulletin write,
            IssueBulletin issue,
            Charges charges,
            Duties duties,
            MeasureLags lags,
            Parameters parameters,
            RecordCharge record,
            Journal journal) {
        return new SampleBulletins.Rooms(
                projects,
                posts,
                units,
                write,
                issue,
                new ProposeCharges(charges, journal),
                new ProposeAccountability.Watched(duties, lags, parameters),
                lags,
                parameters,
                record);
    }

    @Bean
    Bulletins bulletins(JdbcTemplate jdbc) {
        return new JdbcBulletins(jdbc);
    }

    @Bean
    WriteBulletin writeBulletin(Bulletins bulletins, Journal journal) {
        return new WriteBulletin(bulletins, journal);
    }

    @Bean
    IssueBulletin issueBulletin(Bulletins bulletins, Parameters parameters, Notices notices, Journal journal) {
        return new IssueBulletin(bulletins, parameters, notices, journal);
    }
}
