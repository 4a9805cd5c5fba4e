package luoshi.app.boot;

import luoshi.journal.Journal;
import luoshi.project.Projects;
import luoshi.project.batch.Batches;
import luoshi.project.batch.DeclareBatch;
import luoshi.project.investment.FreezePlan;
import luoshi.project.investment.Investments;
import luoshi.project.investment.ReportMonth;
import luoshi.project.jdbc.JdbcBatches;
import luoshi.project.jdbc.JdbcInvestments;
import luoshi.project.jdbc.JdbcRollUps;
import luoshi.project.sum.RollUps;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What projects invest, and their batches. */
@Configuration(proxyBeanMethods = false)
class InvestmentWiring {

    @Bean
    Investments investments(JdbcTemplate jdbc) {
        return new JdbcInvestments(jdbc);
    }

    @Bean
    FreezePlan freezePlan(Projects projects, Investments investments, Journal journal) {
        return new FreezePlan(projects, investments, journal);
    }

    @Bean
    ReportMonth reportMonth(Projects projects, Investments investments, Journal journal) {
        return new ReportMonth(projects, investments, journal);
    }

    @Bean
    RollUps rollUps(JdbcTemplate jdbc) {
        return new JdbcRollUps(jdbc);
    }

    @Bean
    Batches batches(JdbcTemplate jdbc) {
        return new JdbcBatches(jdbc);
    }

    @Bean
    DeclareBatch declareBatch(Batches batches, Journal journal) {
        return new DeclareBatch(batches, journal);
    }
}
