package luoshi.app.boot;

import java.time.Clock;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.journal.Journal;
import luoshi.project.Projects;
import luoshi.project.batch.Batches;
import luoshi.project.jdbc.JdbcPortfolios;
import luoshi.project.portfolio.FillPortfolio;
import luoshi.project.portfolio.LeavePortfolio;
import luoshi.project.portfolio.OpenPortfolio;
import luoshi.project.portfolio.Portfolios;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Groups of projects. */
@Configuration(proxyBeanMethods = false)
class PortfolioWiring {

    @Bean
    Portfolios portfolios(JdbcTemplate jdbc) {
        return new JdbcPortfolios(jdbc);
    }

    @Bean
    OpenPortfolio openPortfolio(Portfolios portfolios, Journal journal) {
        return new OpenPortfolio(portfolios, journal);
    }

    @Bean
    FillPortfolio fillPortfolio(Portfolios portfolios, Projects projects, Batches named, Journal journal) {
        return new FillPortfolio(portfolios, projects, named, journal);
    }

    @Bean
    LeavePortfolio leavePortfolio(Portfolios portfolios, Journal journal) {
        return new LeavePortfolio(portfolios, journal);
    }

    @Bean
    SamplePortfolios samplePortfolios(
            Gate gate, Acting acting, Projects projects, OpenPortfolio open, FillPortfolio fill, Clock clock) {
        return new SamplePortfolios(gate, acting, new SamplePortfolios.Rooms(projects, open, fill), clock);
    }
}
