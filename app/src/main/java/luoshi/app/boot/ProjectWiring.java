package luoshi.app.boot;

import luoshi.journal.Journal;
import luoshi.project.Projects;
import luoshi.project.jdbc.JdbcProjects;
import luoshi.project.move.ChangeProject;
import luoshi.project.move.EndProject;
import luoshi.project.move.MoveProject;
import luoshi.project.move.RegisterProject;
import luoshi.region.Posts;
import luoshi.region.Units;
import luoshi.search.SearchIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Key projects. */
@Configuration(proxyBeanMethods = false)
class ProjectWiring {

    @Bean
    Projects projects(JdbcTemplate jdbc) {
        return new JdbcProjects(jdbc);
    }

    @Bean
    RegisterProject registerProject(Projects projects, Units units, Posts posts, SearchIndex index, Journal journal) {
        return new RegisterProject(projects, units, posts, index, journal);
    }

    @Bean
    ChangeProject changeProject(Projects projects, Units units, Posts posts, SearchIndex index, Journal journal) {
        return new ChangeProject(projects, units, posts, index, journal);
    }

    @Bean
    MoveProject moveProject(Projects projects, Journal journal) {
        return new MoveProject(projects, journal);
    }

    @Bean
    EndProject endProject(Projects projects, Journal journal) {
        return new EndProject(projects, journal);
    }
}
