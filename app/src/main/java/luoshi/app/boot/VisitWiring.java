package luoshi.app.boot;

import java.time.Clock;
import luoshi.journal.Journal;
import luoshi.notice.Notices;
import luoshi.project.Projects;
import luoshi.region.Divisions;
import luoshi.region.Posts;
import luoshi.region.Units;
import luoshi.supervision.AssignDuty;
import luoshi.supervision.RegisterDuty;
import luoshi.supervision.order.Signers;
import luoshi.visit.HandOverProblem;
import luoshi.visit.ImportPairings;
import luoshi.visit.KeepSite;
import luoshi.visit.Leaders;
import luoshi.visit.PairLeader;
import luoshi.visit.PairProjects;
import luoshi.visit.Pairings;
import luoshi.visit.RecordVisit;
import luoshi.visit.SiteVisits;
import luoshi.visit.Sites;
import luoshi.visit.SolveProblem;
import luoshi.visit.Targets;
import luoshi.visit.jdbc.JdbcPairings;
import luoshi.visit.jdbc.JdbcSiteVisits;
import luoshi.visit.jdbc.JdbcSites;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** 包联走访. */
@Configuration(proxyBeanMethods = false)
class VisitWiring {

    @Bean
    Sites visitSites(JdbcTemplate jdbc) {
        return new JdbcSites(jdbc);
    }

    @Bean
    Pairings pairings(JdbcTemplate jdbc) {
        return new JdbcPairings(jdbc);
    }

    @Bean
    SiteVisits siteVisits(JdbcTemplate jdbc) {
        return new JdbcSiteVisits(jdbc);
    }

    @Bean
    Leaders leaders(Posts posts) {
        return new Leaders(posts);
    }

    @Bean
    Targets visitTargets(Sites sites, Projects projects) {
        return new Targets(sites, projects);
    }

    @Bean
    KeepSite keepSite(Sites sites, Pairings pairings, Divisions divisions, Units units, Journal journal) {
        return new KeepSite(sites, pairings, divisions, units, journal);
    }

    @Bean
    PairLeader pairLeader(Pairings pairings, Targets targets, Leaders leaders, Units units, Journal journal) {
        return new PairLeader(pairings, targets, leaders, units, journal);
    }

    @Bean
    PairProjects pairProjects(Projects projects, Pairings pairings, PairLeader pair) {
        return new PairProjects(projects, pairings, pair);
    }

    @Bean
    ImportPairings importPairings(
            KeepSite keep, PairLeader pair, Sites sites, ImportPairings.Directory directory, Journal journal) {
        return new ImportPairings(keep, pair, sites, directory, journal);
    }

    @Bean
    ImportPairings.Directory pairingDirectory(
            Units units, Posts posts, Divisions divisions, Projects projects, Leaders leaders) {
        return new ImportPairings.Directory(units, posts, divisions, projects, leaders);
    }

    @Bean
    HandOverProblem handOverProblem(
            SiteVisits visits,
            RegisterDuty register,
            AssignDuty assign,
            Posts posts,
            Notices notices,
            Journal journal) {
        return new HandOverProblem(visits, register, assign, new Signers(posts), notices, journal);
    }

    @Bean
    SolveProblem solveProblem(SiteVisits visits, Journal journal) {
        return new SolveProblem(visits, journal);
    }

    @Bean
    RecordVisit recordVisit(
            SiteVisits visits, Pairings pairings, Targets targets, HandOverProblem handOver, Journal journal) {
        return new RecordVisit(visits, pairings, targets, handOver, journal);
    }

    @Bean
    SampleVisits sampleVisits(
            SampleDuties duties,
            KeepSite keep,
            PairLeader pair,
            PairProjects projects,
            RecordVisit record,
            SiteVisits visits,
            Pairings pairings,
            Divisions divisions,
            Leaders leaders,
            SampleForces forces,
            Clock clock) {
        return new SampleVisits(
                duties,
                new SampleVisits.Rooms(keep, pair, projects, record, visits, pairings, divisions, leaders),
                forces,
                clock);
    }
}
