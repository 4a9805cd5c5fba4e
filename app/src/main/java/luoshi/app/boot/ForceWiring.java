package luoshi.app.boot;

import luoshi.journal.Journal;
import luoshi.meeting.Meetings;
import luoshi.project.Projects;
import luoshi.region.Units;
import luoshi.supervision.AssignDuty;
import luoshi.supervision.RegisterDuty;
import luoshi.visit.HandOverProblem;
import luoshi.visit.Leaders;
import luoshi.visit.SiteVisits;
import luoshi.visit.headquarters.RunTaskForce;
import luoshi.visit.headquarters.SetUpTaskForce;
import luoshi.visit.headquarters.TaskForces;
import luoshi.visit.jdbc.JdbcTaskForces;
import luoshi.visit.jdbc.JdbcWeeks;
import luoshi.visit.week.DeclareWeek;
import luoshi.visit.week.EndWeek;
import luoshi.visit.week.Weeks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** 指挥部、专班和工作周. */
@Configuration(proxyBeanMethods = false)
class ForceWiring {

    @Bean
    TaskForces taskForces(JdbcTemplate jdbc) {
        return new JdbcTaskForces(jdbc);
    }

    @Bean
    SetUpTaskForce setUpTaskForce(TaskForces forces, Leaders leaders, Units units, Journal journal) {
        return new SetUpTaskForce(forces, leaders, units, journal);
    }

    @Bean
    RunTaskForce runTaskForce(
            TaskForces forces, Meetings meetings, RegisterDuty register, AssignDuty assign, Journal journal) {
        return new RunTaskForce(forces, meetings, register, assign, journal);
    }

    @Bean
    Weeks weeks(JdbcTemplate jdbc) {
        return new JdbcWeeks(jdbc);
    }

    @Bean
    DeclareWeek declareWeek(Weeks weeks, Leaders leaders, Journal journal) {
        return new DeclareWeek(weeks, leaders, journal);
    }

    @Bean
    EndWeek endWeek(Weeks weeks, SiteVisits visits, HandOverProblem handOver, Journal journal) {
        return new EndWeek(weeks, visits, handOver, journal);
    }

    @Bean
    SampleForces sampleForces(
            SetUpTaskForce setUp,
            RunTaskForce run,
            DeclareWeek declare,
            EndWeek end,
            Leaders leaders,
            Projects projects,
            Meetings meetings,
            Weeks weeks,
            SiteVisits visits) {
        return new SampleForces(
                setUp, run, declare, end, new SampleForces.Read(leaders, projects, meetings, weeks, visits));
    }
}
