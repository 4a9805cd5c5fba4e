package luoshi.app.boot;

import luoshi.journal.Journal;
import luoshi.ledger.Commitments;
import luoshi.notice.Notices;
import luoshi.parameter.Calendars;
import luoshi.parameter.Parameters;
import luoshi.region.Units;
import luoshi.report.Reports;
import luoshi.rhythm.AskForFigure;
import luoshi.rhythm.Burden;
import luoshi.rhythm.Calls;
import luoshi.rhythm.Campaigns;
import luoshi.rhythm.ClearFindings;
import luoshi.rhythm.Coordinate;
import luoshi.rhythm.Coordinations;
import luoshi.rhythm.DeclareCampaign;
import luoshi.rhythm.Figures;
import luoshi.rhythm.GiveFigure;
import luoshi.rhythm.NoteCall;
import luoshi.rhythm.ReportRhythms;
import luoshi.rhythm.RunCampaign;
import luoshi.rhythm.jdbc.JdbcBurdens;
import luoshi.rhythm.jdbc.JdbcCalls;
import luoshi.rhythm.jdbc.JdbcCampaigns;
import luoshi.rhythm.jdbc.JdbcCoordinations;
import luoshi.rhythm.jdbc.JdbcFigures;
import luoshi.rhythm.jdbc.JdbcRhythms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** 日协调, campaigns, figures and the burden on units. */
@Configuration(proxyBeanMethods = false)
class RhythmWiring {

    @Bean
    Coordinations coordinations(JdbcTemplate jdbc) {
        return new JdbcCoordinations(jdbc);
    }

    @Bean
    Coordinate coordinate(Coordinations coordinations, Units units, Notices notices, Journal journal) {
        return new Coordinate(coordinations, units, notices, journal);
    }

    @Bean
    Campaigns campaigns(JdbcTemplate jdbc) {
        return new JdbcCampaigns(jdbc);
    }

    @Bean
    DeclareCampaign declareCampaign(Campaigns campaigns, Units units, Journal journal) {
        return new DeclareCampaign(campaigns, units, journal);
    }

    @Bean
    RunCampaign runCampaign(Campaigns campaigns, Journal journal) {
        return new RunCampaign(campaigns, journal);
    }

    @Bean
    ClearFindings clearFindings(Campaigns campaigns, Units units, Journal journal) {
        return new ClearFindings(campaigns, units, journal);
    }

    @Bean
    Figures figures(JdbcTemplate jdbc) {
        return new JdbcFigures(jdbc);
    }

    @Bean
    AskForFigure askForFigure(Figures figures, Units units, Journal journal) {
        return new AskForFigure(figures, units, journal);
    }

    @Bean
    GiveFigure giveFigure(Figures figures, Calendars calendars, Parameters parameters, Journal journal) {
        return new GiveFigure(figures, calendars, parameters, journal);
    }

    @Bean
    ReportRhythms reportRhythms(JdbcTemplate jdbc, Campaigns campaigns, Calendars calendars, Parameters parameters) {
        return new ReportRhythms(new JdbcRhythms(jdbc), campaigns, calendars, parameters);
    }

    @Bean
    Calls calls(JdbcTemplate jdbc) {
        return new JdbcCalls(jdbc);
    }

    @Bean
    NoteCall noteCall(Calls calls, ReportRhythms rhythms, Journal journal) {
        return new NoteCall(calls, rhythms, journal);
    }

    @Bean
    Burden burden(JdbcTemplate jdbc, Calendars calendars, Parameters parameters) {
        return new Burden(new JdbcBurdens(jdbc), calendars, parameters);
    }

    @Bean
    SampleCampaigns sampleCampaigns(
            DeclareCampaign declare,
            RunCampaign run,
            ClearFindings clear,
            Campaigns campaigns,
            Reports reports,
            Commitments commitments) {
        return new SampleCampaigns(declare, run, clear, campaigns, reports, commitments);
    }
}
