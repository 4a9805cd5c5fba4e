package luoshi.app.boot;

import java.time.Clock;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.evidence.AddEvidence;
import luoshi.journal.Journal;
import luoshi.parameter.Parameters;
import luoshi.project.Projects;
import luoshi.project.batch.DeclareBatch;
import luoshi.project.health.CloseEntry;
import luoshi.project.health.Health;
import luoshi.project.health.NameParty;
import luoshi.project.health.OpenEntry;
import luoshi.project.health.SecureElement;
import luoshi.project.investment.FreezePlan;
import luoshi.project.investment.Investments;
import luoshi.project.investment.PlansAsked;
import luoshi.project.investment.ReportMonth;
import luoshi.project.jdbc.JdbcAdmittedProjects;
import luoshi.project.jdbc.JdbcEvents;
import luoshi.project.jdbc.JdbcFindings;
import luoshi.project.jdbc.JdbcHealth;
import luoshi.project.jdbc.JdbcPapers;
import luoshi.project.jdbc.JdbcProjects;
import luoshi.project.life.Events;
import luoshi.project.life.NoteEvent;
import luoshi.project.life.WithdrawEvent;
import luoshi.project.move.ChangeProject;
import luoshi.project.move.EndProject;
import luoshi.project.move.MoveProject;
import luoshi.project.move.RegisterProject;
import luoshi.project.paper.Checklist;
import luoshi.project.paper.FilePaper;
import luoshi.project.paper.Holds;
import luoshi.project.paper.Papers;
import luoshi.project.paper.VerifyPaper;
import luoshi.project.table.ImportProjects;
import luoshi.project.watch.Findings;
import luoshi.project.watch.WatchProjects;
import luoshi.region.Divisions;
import luoshi.region.Posts;
import luoshi.region.Units;
import luoshi.search.SearchIndex;
import luoshi.supervision.RegisterDuty;
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
    ChangeProject changeProject(
            Projects projects, Papers papers, Units units, Posts posts, SearchIndex index, Journal journal) {
        return new ChangeProject(projects, papers, units, posts, index, journal);
    }

    @Bean
    Checklist checklist(Papers papers, Parameters parameters) {
        return new Checklist(papers, parameters);
    }

    @Bean
    ImportProjects importProjects(
            JdbcTemplate jdbc,
            Units units,
            Posts posts,
            Divisions divisions,
            Checklist checklist,
            SearchIndex index,
            Journal journal) {
        return new ImportProjects(
                new JdbcAdmittedProjects(jdbc),
                new ImportProjects.Directory(units, posts, divisions),
                checklist,
                index,
                journal);
    }

    @Bean
    MoveProject moveProject(
            Projects projects,
            Papers papers,
            Checklist checklist,
            Investments investments,
            Parameters parameters,
            Journal journal) {
        return new MoveProject(projects, papers, checklist, new PlansAsked(investments, parameters), journal);
    }

    @Bean
    EndProject endProject(Projects projects, Journal journal) {
        return new EndProject(projects, journal);
    }

    @Bean
    Papers papers(JdbcTemplate jdbc) {
        return new JdbcPapers(jdbc);
    }

    @Bean
    FilePaper filePaper(Projects projects, Papers papers, Parameters parameters, Journal journal) {
        return new FilePaper(projects, papers, parameters, journal);
    }

    @Bean
    VerifyPaper verifyPaper(Projects projects, Papers papers, Journal journal) {
        return new VerifyPaper(projects, papers, journal);
    }

    @Bean
    Holds holds(Parameters parameters) {
        return new Holds(parameters);
    }

    @Bean
    Events events(JdbcTemplate jdbc) {
        return new JdbcEvents(jdbc);
    }

    @Bean
    NoteEvent noteEvent(Projects projects, Events events, Papers papers, Parameters parameters, Journal journal) {
        return new NoteEvent(projects, events, papers, parameters, journal);
    }

    @Bean
    WithdrawEvent withdrawEvent(Projects projects, Events events, Journal journal) {
        return new WithdrawEvent(projects, events, journal);
    }

    @Bean
    Health projectHealth(JdbcTemplate jdbc) {
        return new JdbcHealth(jdbc);
    }

    @Bean
    SecureElement secureElement(Projects projects, Health health, Units units, Journal journal) {
        return new SecureElement(projects, health, units, journal);
    }

    @Bean
    NameParty nameParty(Projects projects, Health health, Journal journal) {
        return new NameParty(projects, health, journal);
    }

    @Bean
    OpenEntry openEntry(Projects projects, Health health, Units units, Journal journal) {
        return new OpenEntry(projects, health, units, journal);
    }

    @Bean
    CloseEntry closeEntry(Projects projects, Health health, Journal journal) {
        return new CloseEntry(projects, health, journal);
    }

    @Bean
    Findings findings(JdbcTemplate jdbc) {
        return new JdbcFindings(jdbc);
    }

    @Bean
    WatchProjects watchProjects(Findings findings, RegisterDuty register, Parameters parameters, Journal journal) {
        return new WatchProjects(findings, register, parameters, journal);
    }

    @Bean
    SampleProjects sampleProjects(
            Gate gate,
            Acting acting,
            Projects projects,
            Papers papers,
            SampleProjects.Directory directory,
            SampleProjects.Steps steps,
            SampleProjects.Card card,
            AddEvidence evidence,
            Clock clock) {
        return new SampleProjects(
                gate, acting, new SampleProjects.Rooms(directory, projects, papers, steps, card, evidence), clock);
    }

    @Bean
    SampleInvestments sampleInvestments(
            Gate gate,
            Acting acting,
            Projects projects,
            Units units,
            Investments investments,
            FreezePlan freeze,
            ReportMonth report,
            DeclareBatch declare,
            Clock clock) {
        return new SampleInvestments(
                gate,
                acting,
                new SampleInvestments.Rooms(projects, units, investments, freeze, report, declare),
                clock);
    }

    @Bean
    SampleProjects.Directory sampleDirectory(Units units, Posts posts, Divisions divisions) {
        return new SampleProjects.Directory(units, posts, divisions);
    }

    @Bean
    SampleProjects.Steps sampleSteps(
            RegisterProject register, MoveProject move, FilePaper file, NoteEvent note, FreezePlan freeze) {
        return new SampleProjects.Steps(register, move, file, note, freeze);
    }

    @Bean
    SampleProjects.Card sampleCard(SecureElement secure, NameParty name, OpenEntry open) {
        return new SampleProjects.Card(secure, name, open);
    }
}
