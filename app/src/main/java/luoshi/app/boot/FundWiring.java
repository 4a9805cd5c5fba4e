package luoshi.app.boot;

import java.time.Clock;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.journal.Journal;
import luoshi.project.Projects;
import luoshi.project.appraisal.Appraisals;
import luoshi.project.appraisal.ConcludeAppraisal;
import luoshi.project.appraisal.SubmitAppraisal;
import luoshi.project.batch.Batches;
import luoshi.project.fund.ChangeSource;
import luoshi.project.fund.Funds;
import luoshi.project.fund.MoveMoney;
import luoshi.project.fund.PlanSource;
import luoshi.project.jdbc.JdbcAppraisals;
import luoshi.project.jdbc.JdbcFunds;
import luoshi.project.paper.Holds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The money of projects, and its review. */
@Configuration(proxyBeanMethods = false)
class FundWiring {

    @Bean
    Funds funds(JdbcTemplate jdbc) {
        return new JdbcFunds(jdbc);
    }

    @Bean
    PlanSource planSource(Projects projects, Funds funds, Journal journal) {
        return new PlanSource(projects, funds, journal);
    }

    @Bean
    ChangeSource changeSource(Funds funds, Journal journal) {
        return new ChangeSource(funds, journal);
    }

    @Bean
    MoveMoney moveMoney(Projects projects, Funds funds, Holds holds, Journal journal) {
        return new MoveMoney(projects, funds, holds, journal);
    }

    @Bean
    Appraisals appraisals(JdbcTemplate jdbc) {
        return new JdbcAppraisals(jdbc);
    }

    @Bean
    SubmitAppraisal submitAppraisal(Projects projects, Appraisals appraisals, Journal journal) {
        return new SubmitAppraisal(projects, appraisals, journal);
    }

    @Bean
    ConcludeAppraisal concludeAppraisal(Appraisals appraisals, Journal journal) {
        return new ConcludeAppraisal(appraisals, journal);
    }

    @Bean
    SampleWorks sampleWorks(
            SampleProjects projects,
            SampleLand land,
            SampleInvestments investments,
            SampleFunds funds,
            SamplePortfolios portfolios,
            SampleQuotas quotas) {
        return new SampleWorks(projects, land, investments, funds, portfolios, quotas);
    }

    @Bean
    SampleFunds sampleFunds(Gate gate, Acting acting, SampleFunds.Rooms rooms, Clock clock) {
        return new SampleFunds(gate, acting, rooms, clock);
    }

    @Bean
    SampleFunds.Rooms sampleFundRooms(
            Batches named, PlanSource plan, MoveMoney move, SubmitAppraisal submit, ConcludeAppraisal conclude) {
        return new SampleFunds.Rooms(named, plan, move, submit, conclude);
    }
}
