package luoshi.app.caseline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import luoshi.app.boot.DataFolder;
import luoshi.app.boot.LineFiles;
import luoshi.app.boot.RoundAccess;
import luoshi.app.testing.SampleOffice;
import luoshi.app.testing.TestServer;
import luoshi.caseline.ActEffects;
import luoshi.caseline.ActOnCase;
import luoshi.caseline.Answer;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Cases;
import luoshi.caseline.Cells;
import luoshi.caseline.DraftCase;
import luoshi.caseline.Lines;
import luoshi.caseline.MergeCases;
import luoshi.caseline.OpenCase;
import luoshi.caseline.Part;
import luoshi.caseline.Parties;
import luoshi.caseline.Vault;
import luoshi.caseline.clock.CaseClock;
import luoshi.caseline.clock.Clocks;
import luoshi.caseline.clock.RunClocks;
import luoshi.caseline.clock.SweepClocks;
import luoshi.caseline.count.CountCases;
import luoshi.caseline.count.Figure;
import luoshi.caseline.count.Tallies;
import luoshi.caseline.definition.Handling;
import luoshi.caseline.jdbc.JdbcCases;
import luoshi.caseline.jdbc.JdbcCells;
import luoshi.caseline.jdbc.JdbcClocks;
import luoshi.caseline.jdbc.JdbcLineVersions;
import luoshi.caseline.jdbc.JdbcTallies;
import luoshi.journal.Journal;
import luoshi.journal.jdbc.JdbcJournal;
import luoshi.notice.jdbc.JdbcNotices;
import luoshi.parameter.Calendars;
import luoshi.parameter.jdbc.JdbcLoadedDays;
import luoshi.privacy.FieldCipher;
import luoshi.project.jdbc.JdbcProjects;
import luoshi.project.move.RegisterProject;
import luoshi.region.Units;
import luoshi.region.jdbc.JdbcPosts;
import luoshi.region.jdbc.JdbcUnits;
import luoshi.round.RunDailyRound;
import luoshi.search.SearchIndex;
import luoshi.search.jdbc.JdbcSearchIndex;
import luoshi.supervision.RegisterDuty;
import luoshi.supervision.jdbc.JdbcDuties;
import org.springframework.jdbc.core.JdbcTemplate;

/** The use cases of lines, put together for a test; every case has a title of its own. */
final class LineDesk implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    final SampleOffice office = new SampleOffice();
    final JdbcTemplate jdbc = office.jdbc();
    final Lines lines = new Lines(LineFiles.read(), new JdbcLineVersions(jdbc));
    final Cases cases = new JdbcCases(jdbc);
    final Cells cells = new JdbcCells(jdbc);
    final Clocks clocks = new JdbcClocks(jdbc);
    final Units units = new JdbcUnits(jdbc);
    final Calendars calendars = new Calendars(new JdbcLoadedDays(jdbc));
    final Journal journal = new JdbcJournal(jdbc);
    final SearchIndex index = new JdbcSearchIndex(jdbc);
    final Parties parties = new Parties(units);
    final RunClocks run = new RunClocks(clocks, calendars);
    final Vault vault =
            new Vault(new FieldCipher(DataFolder.beside(TestServer.folder()).secret("fields")));
    final DraftCase drafts = new DraftCase(parties, run, vault);
    final OpenCase open =
            new OpenCase(lines, cases, drafts, clocks, index, new OpenCase.Telling(new JdbcNotices(jdbc), journal));
    final ActOnCase act = new ActOnCase(
            lines,
            cases,
            parties,
            run,
            new ActEffects(
                    cases,
                    cells,
                    parties,
                    vault,
                    calendars,
                    new RegisterProject(new JdbcProjects(jdbc), units, new JdbcPosts(jdbc), index, journal),
                    new JdbcNotices(jdbc)),
            new ActOnCase.Desk(drafts, vault, calendars, index, journal));
    final MergeCases merge = new MergeCases(lines, cases, parties, run, journal);
    final Tallies tallies = new JdbcTallies(jdbc);
    final CountCases count = new CountCases(tallies, cells);
    final SweepClocks sweep = new SweepClocks(clocks, new RegisterDuty(new JdbcDuties(jdbc), units, journal));
    final RunDailyRound round = RoundAccess.round(jdbc, Clock.systemUTC());

    /** Opens a case whose title nobody else has. */
    long open(String login, String line, LocalDate on, String... fields) {
        return id(answer(login, line, on, fields));
    }

    Answer answer(String login, String line, LocalDate on, String... fields) {
        Map<String, String> values = values(fields);
        values.putIfAbsent("title", "试办" + COUNT.incrementAndGet());
        return office.as(login, actor -> open.open(actor, line, Handling.Channel.DESK, values, on));
    }

    static Map<String, String> values(String... fields) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        return values;
    }

    /** Does it; the reason where it is refused, else empty. */
    String act(String login, long id, LocalDate on, ActOnCase.Doing doing) {
        return refused(office.as(login, actor -> act.act(actor, id, doing, on)));
    }

    String act(String login, long id, LocalDate on, String code, String... fields) {
        return act(login, id, on, ActOnCase.Doing.of(code).saying("情况属实").with(values(fields)));
    }

    String route(String login, long id, LocalDate on, String code, String unit) {
        return act(login, id, on, ActOnCase.Doing.of(code).saying("请办理").to(unit(unit)));
    }

    static String refused(Answer answer) {
        return answer instanceof Answer.Refused refused ? refused.reason() : "";
    }

    static long id(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> done.id();
            case Answer.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    long unit(String name) {
        return office.as(
                "qinliyan",
                actor -> units.named(actor.regionId(), name).orElseThrow().id());
    }

    CaseFile file(long id) {
        return office.as("qinliyan", actor -> cases.find(actor.regionId(), id).orElseThrow());
    }

    String state(long id) {
        return file(id).standing().state();
    }

    List<Part> parts(long id) {
        return office.as("qinliyan", actor -> cases.parts(actor.regionId(), id));
    }

    /** The last clock of the code. */
    CaseClock clock(long id, String code) {
        return office.as("qinliyan", actor -> clocks.of(actor.regionId(), id)).stream()
                .filter(clock -> clock.code().equals(code))
                .reduce((one, two) -> two)
                .orElseThrow();
    }

    /** What a figure comes to for somebody. */
    String figure(String login, String line, String statistic, LocalDate today) {
        return office.as(login, actor -> count.figures(actor, lines.find(line).orElseThrow(), today)).stream()
                .filter(figure -> figure.statistic().code().equals(statistic))
                .map(Figure::words)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        office.close();
    }
}
