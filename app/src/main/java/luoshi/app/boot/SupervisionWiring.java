package luoshi.app.boot;

import java.time.Clock;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.app.channel.Dispatcher;
import luoshi.app.web.system.CalendarChange;
import luoshi.evidence.AddEvidence;
import luoshi.evidence.EvidenceFiles;
import luoshi.journal.Journal;
import luoshi.meeting.Meetings;
import luoshi.meeting.RecordMeeting;
import luoshi.meeting.jdbc.JdbcMeetings;
import luoshi.notice.DeliverNotices;
import luoshi.notice.Notices;
import luoshi.notice.jdbc.JdbcNotices;
import luoshi.parameter.Calendars;
import luoshi.parameter.CloseDays;
import luoshi.parameter.LoadHolidayYear;
import luoshi.parameter.LoadedDays;
import luoshi.parameter.Parameters;
import luoshi.parameter.jdbc.JdbcLoadedDays;
import luoshi.region.Posts;
import luoshi.region.Units;
import luoshi.supervision.AnswerDuty;
import luoshi.supervision.AssignDuty;
import luoshi.supervision.Duties;
import luoshi.supervision.ExtendDuty;
import luoshi.supervision.PauseDuty;
import luoshi.supervision.ReanchorClocks;
import luoshi.supervision.Records;
import luoshi.supervision.RegisterDuty;
import luoshi.supervision.ReviewDuty;
import luoshi.supervision.SteerDuty;
import luoshi.supervision.jdbc.JdbcAnchors;
import luoshi.supervision.jdbc.JdbcDuties;
import luoshi.supervision.jdbc.JdbcRecords;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Calendars, duties, notices and the daily round. */
@Configuration(proxyBeanMethods = false)
class SupervisionWiring {
    private static final int CLOCK_CONNECTIONS = 4;

    @Bean
    LoadedDays loadedDays(JdbcTemplate jdbc) {
        return new JdbcLoadedDays(jdbc);
    }

    @Bean
    Calendars calendars(LoadedDays days) {
        return new Calendars(days);
    }

    @Bean
    LoadHolidayYear loadHolidayYear(LoadedDays days, Journal journal) {
        return new LoadHolidayYear(days, journal);
    }

    @Bean
    CloseDays closeDays(LoadedDays days, Journal journal) {
        return new CloseDays(days, journal);
    }

    /** Clocks are re-anchored by the program itself: who loads a calendar need not see the duties. */
    @Bean
    CalendarChange calendarChange(JdbcTemplate jdbc, Calendars calendars, SystemLogIns logIns, Acting acting) {
        ReanchorClocks reanchor = new ReanchorClocks(new JdbcAnchors(jdbc));
        return (region, before, reason, today) ->
                logIns.as(region, acting, actor -> reanchor.run(region, before, calendars.of(region), reason, today));
    }

    @Bean
    Notices notices(JdbcTemplate jdbc) {
        return new JdbcNotices(jdbc);
    }

    @Bean
    Duties duties(JdbcTemplate jdbc) {
        return new JdbcDuties(jdbc);
    }

    @Bean
    Records records(JdbcTemplate jdbc) {
        return new JdbcRecords(jdbc);
    }

    @Bean
    RegisterDuty registerDuty(Duties duties, Units units, Journal journal) {
        return new RegisterDuty(duties, units, journal);
    }

    @Bean
    AssignDuty assignDuty(
            Duties duties,
            Records records,
            Calendars calendars,
            Parameters parameters,
            Notices notices,
            Journal journal) {
        return new AssignDuty(duties, records, calendars, parameters, notices, journal);
    }

    @Bean
    AnswerDuty answerDuty(Duties duties, Records records, Calendars calendars, Journal journal) {
        return new AnswerDuty(duties, records, calendars, journal);
    }

    @Bean
    ReviewDuty reviewDuty(
            Duties duties,
            Records records,
            EvidenceFiles evidence,
            Calendars calendars,
            Notices notices,
            Journal journal) {
        return new ReviewDuty(duties, records, evidence, calendars, notices, journal);
    }

    @Bean
    SteerDuty steerDuty(
            Duties duties, Records records, AssignDuty assign, Calendars calendars, Units units, Journal journal) {
        return new SteerDuty(duties, records, assign, calendars, units, journal);
    }

    @Bean
    PauseDuty pauseDuty(Duties duties, Records records, Calendars calendars, Journal journal) {
        return new PauseDuty(duties, records, calendars, journal);
    }

    @Bean
    ExtendDuty extendDuty(Duties duties, Records records, Calendars calendars, Parameters parameters, Journal journal) {
        return new ExtendDuty(duties, records, calendars, parameters, journal);
    }

    @Bean
    Meetings meetings(JdbcTemplate jdbc) {
        return new JdbcMeetings(jdbc);
    }

    @Bean
    RecordMeeting recordMeeting(Meetings meetings, RegisterDuty register, AssignDuty assign, Journal journal) {
        return new RecordMeeting(meetings, register, assign, journal);
    }

    @Bean
    SampleMeetings sampleMeetings(RecordMeeting record, Meetings meetings, Posts posts) {
        return new SampleMeetings(record, meetings, posts);
    }

    @Bean
    SampleDuties sampleDuties(
            Gate gate,
            Acting acting,
            Units units,
            Duties duties,
            RegisterDuty register,
            AssignDuty assign,
            AnswerDuty answer,
            ReviewDuty review,
            AddEvidence evidence,
            SampleMeetings meetings,
            SampleCampaigns campaigns,
            Clock clock) {
        return new SampleDuties(
                gate,
                acting,
                new SampleDuties.Rooms(units, duties, register, assign, answer, review, evidence),
                meetings,
                campaigns,
                clock);
    }

    @Bean
    RoundClock roundClock(
            Installation installation,
            Gate gate,
            SystemLogIns logIns,
            Acting acting,
            JdbcTemplate jdbc,
            Notices notices,
            Dispatcher dispatcher,
            Clock clock) {
        return new RoundClock(
                StorageWiring.pool(installation.owner().as(Schema.CLOCK), CLOCK_CONNECTIONS),
                gate,
                logIns,
                acting,
                RoundAccess.round(jdbc, clock),
                new DeliverNotices(notices),
                dispatcher,
                clock);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> rounds(RoundClock round) {
        return event -> round.start();
    }
}
