package luoshi.app.boot;

import luoshi.journal.Journal;
import luoshi.parameter.Parameters;
import luoshi.project.Projects;
import luoshi.project.jdbc.JdbcTours;
import luoshi.project.tour.DeclareTour;
import luoshi.project.tour.MarkShow;
import luoshi.project.tour.PublishTour;
import luoshi.project.tour.Tours;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** 观摩评比. */
@Configuration(proxyBeanMethods = false)
class TourWiring {

    @Bean
    Tours tours(JdbcTemplate jdbc) {
        return new JdbcTours(jdbc);
    }

    @Bean
    DeclareTour declareTour(Tours tours, Projects projects, Parameters parameters, Journal journal) {
        return new DeclareTour(tours, projects, parameters, journal);
    }

    @Bean
    MarkShow markShow(Tours tours, Journal journal) {
        return new MarkShow(tours, journal);
    }

    @Bean
    PublishTour publishTour(Tours tours, Journal journal) {
        return new PublishTour(tours, journal);
    }
}
