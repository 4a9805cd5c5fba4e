package luoshi.app.boot;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.access.Acting;
import luoshi.access.jdbc.JdbcActing;
import luoshi.access.jdbc.JdbcColleagues;
import luoshi.access.jdbc.JdbcGate;
import luoshi.caseline.Lines;
import luoshi.caseline.clock.SweepClocks;
import luoshi.caseline.count.CountCases;
import luoshi.caseline.jdbc.JdbcCells;
import luoshi.caseline.jdbc.JdbcClocks;
import luoshi.caseline.jdbc.JdbcLineBindings;
import luoshi.caseline.jdbc.JdbcLineVersions;
import luoshi.caseline.jdbc.JdbcTallies;
import luoshi.caseline.proof.ProveFromLines;
import luoshi.evidence.jdbc.JdbcEvidenceFiles;
import luoshi.journal.Journal;
import luoshi.journal.jdbc.JdbcJournal;
import luoshi.ledger.Commitments;
import luoshi.ledger.Notes;
import luoshi.ledger.RecordProgress;
import luoshi.ledger.RuleOnNote;
import luoshi.ledger.jdbc.JdbcCommitments;
import luoshi.ledger.jdbc.JdbcNotes;
import luoshi.ledger.jdbc.JdbcProofs;
import luoshi.ledger.jdbc.JdbcSilentUnits;
import luoshi.notice.DeliverNotices;
import luoshi.notice.Notices;
import luoshi.notice.jdbc.JdbcNotices;
import luoshi.parameter.Calendars;
import luoshi.parameter.Catalogue;
import luoshi.parameter.Parameters;
import luoshi.parameter.jdbc.JdbcLoadedDays;
import luoshi.parameter.jdbc.JdbcParameterVersions;
import luoshi.project.jdbc.JdbcBindings;
import luoshi.project.jdbc.JdbcFindings;
import luoshi.project.jdbc.JdbcInvestments;
import luoshi.project.jdbc.JdbcProjects;
import luoshi.project.proof.ProveCommitments;
import luoshi.project.watch.MeasureLags;
import luoshi.project.watch.WatchProjects;
import luoshi.region.jdbc.JdbcPosts;
import luoshi.region.jdbc.JdbcUnits;
import luoshi.rhythm.ReportRhythms;
import luoshi.rhythm.jdbc.JdbcCampaigns;
import luoshi.rhythm.jdbc.JdbcCoordinations;
import luoshi.rhythm.jdbc.JdbcRhythms;
import luoshi.round.AskForReports;
import luoshi.round.AskForRhythms;
import luoshi.round.AskForVisits;
import luoshi.round.DeliverLetters;
import luoshi.round.DraftLagOrders;
import luoshi.round.FireDutyClocks;
import luoshi.round.LightKeyProjects;
import luoshi.round.ProposeAccountability;
import luoshi.round.ProveByLines;
import luoshi.round.ProveByProjects;
import luoshi.round.Rounds;
import luoshi.round.RunDailyRound;
import luoshi.round.SweepCases;
import luoshi.round.WatchKeyProjects;
import luoshi.round.jdbc.JdbcRounds;
import luoshi.supervision.FireClocks;
import luoshi.supervision.RegisterDuty;
import luoshi.supervision.accountability.ProposeCharges;
import luoshi.supervision.jdbc.JdbcCharges;
import luoshi.supervision.jdbc.JdbcDuties;
import luoshi.supervision.jdbc.JdbcFirings;
import luoshi.supervision.jdbc.JdbcOrders;
import luoshi.supervision.order.DraftOrders;
import luoshi.supervision.order.MeasureDuties;
import luoshi.supervision.order.Signers;
import luoshi.visit.WatchVisits;
import luoshi.visit.jdbc.JdbcPairings;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The daily round of a data folder, whether its program runs or not. */
public final class RoundAccess implements AutoCloseable {
    private static final int CONNECTIONS = 2;

    private final Installation installation;
    private final HikariDataSource app;
    private final HikariDataSource door;
    private final JdbcGate gate;
    private final SystemLogIns logIns;
    private final Acting acting;
    private final RunDailyRound round;

    private RoundAccess(Installation installation) {
        this.installation = installation;
        this.app = StorageWiring.pool(installation.owner().as(Schema.APP), CONNECTIONS);
        app.setAutoCommit(false);
        this.door = StorageWiring.pool(installation.owner().as(Schema.GATE), 1);
        JdbcTemplate jdbc = new JdbcTemplate(app);
        this.gate = new JdbcGate(new JdbcTemplate(door));
        this.logIns = new SystemLogIns(gate);
        this.acting = new JdbcActing(jdbc, new JdbcTransactionManager(app));
        this.round = round(jdbc, Clock.system(ZoneId.of("Asia/Shanghai")));
    }

    public static RoundAccess open(Path data, Map<String, String> environment) {
        return new RoundAccess(Installation.beside(data, environment));
    }

    /** The round with its steps in their order. */
    public static RunDailyRound round(JdbcTemplate jdbc, Clock clock) {
        Notices notices = new JdbcNotices(jdbc);
        Calendars calendars = new Calendars(new JdbcLoadedDays(jdbc));
        Parameters parameters = new Parameters(new Catalogue(), new JdbcParameterVersions(jdbc));
        FireClocks clocks = new FireClocks(new JdbcFirings(jdbc), calendars, parameters);
        WatchProjects watch = new WatchProjects(
                new JdbcFindings(jdbc),
                new RegisterDuty(new JdbcDuties(jdbc), new JdbcUnits(jdbc), new JdbcJournal(jdbc)),
                parameters,
                new JdbcJournal(jdbc));
        MeasureLags lags = new MeasureLags(new JdbcProjects(jdbc), new JdbcInvestments(jdbc));
        DraftLagOrders orders = new DraftLagOrders(
                new DraftLagOrders.Measures(
                        lags, new MeasureDuties(new JdbcDuties(jdbc), new JdbcOrders(jdbc), calendars, parameters)),
                new DraftOrders(new JdbcOrders(jdbc), parameters, new JdbcJournal(jdbc)),
                new Signers(new JdbcPosts(jdbc)),
                notices);
        return new RunDailyRound(
                new JdbcRounds(jdbc),
                List.of(
                        new WatchKeyProjects(watch, notices),
                        new LightKeyProjects(new JdbcInvestments(jdbc), parameters),
                        orders,
                        new ProposeAccountability(
                                new ProposeCharges(new JdbcCharges(jdbc), new JdbcJournal(jdbc)),
                                new ProposeAccountability.Watched(new JdbcDuties(jdbc), lags, parameters),
                                new Signers(new JdbcPosts(jdbc)),
                                notices),
                        new FireDutyClocks(clocks),
                        new SweepCases(
                                new SweepClocks(
                                        new JdbcClocks(jdbc),
                                        new RegisterDuty(
                                                new JdbcDuties(jdbc), new JdbcUnits(jdbc), new JdbcJournal(jdbc))),
                                new JdbcTallies(jdbc)),
                        new AskForReports(new JdbcSilentUnits(jdbc), calendars, parameters),
                        new AskForRhythms(
                                new ReportRhythms(
                                        new JdbcRhythms(jdbc), new JdbcCampaigns(jdbc), calendars, parameters),
                                new JdbcCoordinations(jdbc)),
                        new AskForVisits(
                                new WatchVisits(new JdbcPairings(jdbc), parameters, new JdbcJournal(jdbc)),
                                new JdbcPosts(jdbc),
                                new Signers(new JdbcPosts(jdbc)),
                                notices),
                        new ProveByProjects(prove(jdbc, parameters)),
                        new ProveByLines(proveLines(jdbc, parameters)),
                        new DeliverLetters(new DeliverNotices(notices), notices)),
                clock);
    }

    private static ProveCommitments prove(JdbcTemplate jdbc, Parameters parameters) {
        return new ProveCommitments(
                new JdbcCommitments(jdbc), new JdbcBindings(jdbc), progress(jdbc, parameters), parameters);
    }

    private static ProveFromLines proveLines(JdbcTemplate jdbc, Parameters parameters) {
        return new ProveFromLines(
                new Lines(LineFiles.read(), new JdbcLineVersions(jdbc)),
                new JdbcCommitments(jdbc),
                new JdbcLineBindings(jdbc),
                new CountCases(new JdbcTallies(jdbc), new JdbcCells(jdbc)),
                progress(jdbc, parameters));
    }

    private static RecordProgress progress(JdbcTemplate jdbc, Parameters parameters) {
        Commitments commitments = new JdbcCommitments(jdbc);
        Notes notes = new JdbcNotes(jdbc);
        Journal journal = new JdbcJournal(jdbc);
        return new RecordProgress(
                commitments,
                notes,
                new JdbcProofs(jdbc),
                new RuleOnNote(commitments, notes, new JdbcEvidenceFiles(jdbc), journal),
                new JdbcColleagues(jdbc),
                parameters,
                journal);
    }

    /** Runs the round of a day in every county; a line a step. */
    public List<String> run(LocalDate day) {
        List<String> lines = new ArrayList<>();
        for (long region : gate.homes()) {
            List<Rounds.Done> done = round.on(day, logIns.door(region, acting));
            if (done.isEmpty()) {
                lines.add("区划" + region + "：" + day + "的巡办已经做过，没有要补的。");
            }
            done.forEach(step -> lines.add("区划" + region + "　" + step.day() + "　" + step.step() + "："
                    + step.outcome().words()));
        }
        return lines;
    }

    /** What the round of a day would do. */
    public List<String> preview(LocalDate day) {
        List<String> lines = new ArrayList<>();
        for (long region : gate.homes()) {
            round.preview(day, logIns.door(region, acting)).forEach(line -> lines.add("区划" + region + "　" + line));
        }
        return lines;
    }

    @Override
    public void close() {
        app.close();
        door.close();
        installation.close();
    }
}
