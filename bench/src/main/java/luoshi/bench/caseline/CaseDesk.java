package luoshi.bench.caseline;

import luoshi.access.SessionKey;
import luoshi.app.boot.LineFiles;
import luoshi.bench.Rig;
import luoshi.caseline.ActEffects;
import luoshi.caseline.ActOnCase;
import luoshi.caseline.Cases;
import luoshi.caseline.Cells;
import luoshi.caseline.DraftCase;
import luoshi.caseline.FindCases;
import luoshi.caseline.Lines;
import luoshi.caseline.OpenCase;
import luoshi.caseline.Parties;
import luoshi.caseline.Vault;
import luoshi.caseline.clock.Clocks;
import luoshi.caseline.clock.RunClocks;
import luoshi.caseline.count.CountCases;
import luoshi.caseline.jdbc.JdbcCases;
import luoshi.caseline.jdbc.JdbcCells;
import luoshi.caseline.jdbc.JdbcClocks;
import luoshi.caseline.jdbc.JdbcImports;
import luoshi.caseline.jdbc.JdbcLineVersions;
import luoshi.caseline.jdbc.JdbcManyCases;
import luoshi.caseline.jdbc.JdbcTallies;
import luoshi.caseline.many.ActOnCases;
import luoshi.caseline.table.ImportCases;
import luoshi.journal.Journal;
import luoshi.journal.jdbc.JdbcJournal;
import luoshi.notice.Notices;
import luoshi.notice.jdbc.JdbcNotices;
import luoshi.parameter.Calendars;
import luoshi.parameter.jdbc.JdbcLoadedDays;
import luoshi.privacy.FieldCipher;
import luoshi.project.jdbc.JdbcProjects;
import luoshi.project.move.RegisterProject;
import luoshi.region.Units;
import luoshi.region.jdbc.JdbcDivisions;
import luoshi.region.jdbc.JdbcPosts;
import luoshi.region.jdbc.JdbcUnits;
import luoshi.search.SearchIndex;
import luoshi.search.jdbc.JdbcSearchIndex;
import org.springframework.jdbc.core.JdbcTemplate;

/** The use cases of business lines over a rig. */
final class CaseDesk {
    private static final int KEY_BYTES = 32;

    private final Rig rig;
    final Lines lines;
    final Cases cases;
    final CountCases count;
    final FindCases find;
    final OpenCase open;
    final ActOnCase act;
    final ActOnCases many;
    final ImportCases imports;

    CaseDesk(Rig rig) {
        this.rig = rig;
        JdbcTemplate jdbc = rig.jdbc();
        Journal journal = new JdbcJournal(jdbc);
        Notices notices = new JdbcNotices(jdbc);
        Units units = new JdbcUnits(jdbc);
        Cells cells = new JdbcCells(jdbc);
        Clocks clocks = new JdbcClocks(jdbc);
        SearchIndex index = new JdbcSearchIndex(jdbc);
        Calendars calendars = new Calendars(new JdbcLoadedDays(jdbc));
        Parties parties = new Parties(units);
        RunClocks run = new RunClocks(clocks, calendars);
        Vault vault = new Vault(new FieldCipher(new byte[KEY_BYTES]));
        DraftCase drafts = new DraftCase(parties, run, vault);
        this.lines = new Lines(LineFiles.read(), new JdbcLineVersions(jdbc));
        this.cases = new JdbcCases(jdbc);
        this.count = new CountCases(new JdbcTallies(jdbc), cells);
        this.find = new FindCases(cases, index);
        this.open = new OpenCase(lines, cases, drafts, clocks, index, new OpenCase.Telling(notices, journal));
        ActOnCases.Over over = ports -> new ActOnCase(
                lines,
                ports.cases(),
                parties,
                new RunClocks(ports.clocks(), calendars),
                new ActEffects(
                        ports.cases(),
                        cells,
                        parties,
                        vault,
                        calendars,
                        new RegisterProject(new JdbcProjects(jdbc), units, new JdbcPosts(jdbc), index, ports.journal()),
                        ports.notices()),
                new ActOnCase.Desk(drafts, vault, calendars, index, ports.journal()));
        ActOnCases.Ports ports = new ActOnCases.Ports(cases, clocks, notices, journal);
        this.act = over.ports(ports);
        this.many = new ActOnCases(new JdbcManyCases(jdbc), ports, over);
        this.imports = new ImportCases(
                lines,
                cases,
                drafts,
                clocks,
                new JdbcImports(jdbc),
                new ImportCases.Desk(units, new JdbcDivisions(jdbc), index, vault, journal));
    }

    /** A fresh log-in of somebody. */
    SessionKey logIn(String login) {
        SessionKey key = SessionKey.random(Rig.COUNTY);
        rig.gate().open(Rig.COUNTY, rig.gate().find(login).orElseThrow().accountId(), key);
        return key;
    }
}
