package luoshi.app.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.boot.RoundAccess;
import luoshi.app.testing.SampleOffice;
import luoshi.evidence.EvidenceFile;
import luoshi.evidence.EvidenceFiles;
import luoshi.evidence.jdbc.JdbcEvidenceFiles;
import luoshi.journal.Journal;
import luoshi.journal.jdbc.JdbcJournal;
import luoshi.notice.Notices;
import luoshi.notice.jdbc.JdbcNotices;
import luoshi.parameter.Calendars;
import luoshi.parameter.Catalogue;
import luoshi.parameter.Parameters;
import luoshi.parameter.jdbc.JdbcLoadedDays;
import luoshi.parameter.jdbc.JdbcParameterVersions;
import luoshi.region.Units;
import luoshi.region.jdbc.JdbcUnits;
import luoshi.round.RunDailyRound;
import luoshi.supervision.Answer;
import luoshi.supervision.AnswerDuty;
import luoshi.supervision.AssignDuty;
import luoshi.supervision.Counting;
import luoshi.supervision.Duties;
import luoshi.supervision.Duty;
import luoshi.supervision.ExtendDuty;
import luoshi.supervision.PauseDuty;
import luoshi.supervision.Records;
import luoshi.supervision.RegisterDuty;
import luoshi.supervision.ReviewDuty;
import luoshi.supervision.Source;
import luoshi.supervision.SteerDuty;
import luoshi.supervision.Weight;
import luoshi.supervision.jdbc.JdbcDuties;
import luoshi.supervision.jdbc.JdbcRecords;
import org.springframework.jdbc.core.JdbcTemplate;

/** The use cases of supervision, put together for a test. */
final class Desk {
    final Duties duties;
    final Records records;
    final Calendars calendars;
    final Notices notices;
    final RegisterDuty register;
    final AssignDuty assign;
    final AnswerDuty answer;
    final ReviewDuty review;
    final SteerDuty steer;
    final PauseDuty pause;
    final ExtendDuty extend;
    final RunDailyRound round;
    private final EvidenceFiles evidence;
    private final Units units;

    Desk(JdbcTemplate jdbc) {
        Journal journal = new JdbcJournal(jdbc);
        Parameters parameters = new Parameters(new Catalogue(), new JdbcParameterVersions(jdbc));
        units = new JdbcUnits(jdbc);
        evidence = new JdbcEvidenceFiles(jdbc);
        duties = new JdbcDuties(jdbc);
        records = new JdbcRecords(jdbc);
        calendars = new Calendars(new JdbcLoadedDays(jdbc));
        notices = new JdbcNotices(jdbc);
        register = new RegisterDuty(duties, units, journal);
        assign = new AssignDuty(duties, records, calendars, parameters, notices, journal);
        answer = new AnswerDuty(duties, records, calendars, journal);
        review = new ReviewDuty(duties, records, evidence, calendars, notices, journal);
        steer = new SteerDuty(duties, records, assign, calendars, units, journal);
        pause = new PauseDuty(duties, records, calendars, journal);
        extend = new ExtendDuty(duties, records, calendars, parameters, journal);
        round = RoundAccess.round(jdbc, Clock.systemUTC());
    }

    long unit(String name) {
        return units.named(SampleOffice.COUNTY, name).orElseThrow().id();
    }

    /** Registers a general matter for a unit and hands it over. */
    long handedOver(Actor office, String title, String unit, Weight weight, LocalDateTime at) {
        long id = done(register.register(
                office,
                new Duties.Draft(
                        Duty.Origin.of(Source.INSTRUCTION, "安督收〔2026〕18号"),
                        title,
                        "请抓紧研究，限期办结。",
                        weight,
                        Counting.NATURAL,
                        unit(unit),
                        List.of(),
                        0),
                at.toLocalDate()));
        done(assign.assign(office, id, at));
        return id;
    }

    /** A file for a reply, without its content. */
    void attach(Actor actor, long dutyId, long reply) {
        evidence.add(new EvidenceFile(
                actor.regionId(),
                0,
                "%064d".formatted(reply),
                "整治前后对比.jpg",
                "image/jpeg",
                1000,
                "现场照片",
                null,
                null,
                null,
                LocalDate.of(2036, 12, 31),
                "reply",
                reply,
                duties.find(actor.regionId(), dutyId).orElseThrow().audience()));
    }

    static long done(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> done.id();
            case Answer.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    static String refused(Answer answer) {
        return answer instanceof Answer.Refused refused ? refused.reason() : "";
    }
}
