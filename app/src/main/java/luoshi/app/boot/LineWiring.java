package luoshi.app.boot;

import java.time.Clock;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.caseline.ActEffects;
import luoshi.caseline.ActOnCase;
import luoshi.caseline.Cases;
import luoshi.caseline.Cells;
import luoshi.caseline.DraftCase;
import luoshi.caseline.FindCases;
import luoshi.caseline.Lines;
import luoshi.caseline.LookUpCase;
import luoshi.caseline.MergeCases;
import luoshi.caseline.OpenCase;
import luoshi.caseline.Parties;
import luoshi.caseline.ReceiveCase;
import luoshi.caseline.Routing;
import luoshi.caseline.TakeFromPublic;
import luoshi.caseline.Vault;
import luoshi.caseline.clock.Clocks;
import luoshi.caseline.clock.RunClocks;
import luoshi.caseline.count.CaseLists;
import luoshi.caseline.count.CountCases;
import luoshi.caseline.count.CountCells;
import luoshi.caseline.jdbc.JdbcCaseLists;
import luoshi.caseline.jdbc.JdbcCases;
import luoshi.caseline.jdbc.JdbcCells;
import luoshi.caseline.jdbc.JdbcClocks;
import luoshi.caseline.jdbc.JdbcImports;
import luoshi.caseline.jdbc.JdbcLineBindings;
import luoshi.caseline.jdbc.JdbcLineVersions;
import luoshi.caseline.jdbc.JdbcManyCases;
import luoshi.caseline.jdbc.JdbcTallies;
import luoshi.caseline.many.ActOnCases;
import luoshi.caseline.proof.BindToLine;
import luoshi.caseline.proof.LineBindings;
import luoshi.caseline.proof.ProveFromLines;
import luoshi.caseline.proof.SuggestFromLines;
import luoshi.caseline.table.ImportCases;
import luoshi.evidence.AddEvidence;
import luoshi.journal.Journal;
import luoshi.ledger.BindProgress;
import luoshi.ledger.Commitments;
import luoshi.ledger.RecordProgress;
import luoshi.notice.Notices;
import luoshi.parameter.Calendars;
import luoshi.privacy.FieldCipher;
import luoshi.project.move.RegisterProject;
import luoshi.region.Divisions;
import luoshi.region.Units;
import luoshi.search.SearchIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Business lines. */
@Configuration(proxyBeanMethods = false)
class LineWiring {

    @Bean
    Lines lines(JdbcTemplate jdbc) {
        return new Lines(LineFiles.read(), new JdbcLineVersions(jdbc));
    }

    @Bean
    Cases cases(JdbcTemplate jdbc) {
        return new JdbcCases(jdbc);
    }

    @Bean
    Cells cells(JdbcTemplate jdbc) {
        return new JdbcCells(jdbc);
    }

    @Bean
    Clocks caseClocks(JdbcTemplate jdbc) {
        return new JdbcClocks(jdbc);
    }

    @Bean
    RunClocks runClocks(Clocks clocks, Calendars calendars) {
        return new RunClocks(clocks, calendars);
    }

    @Bean
    Parties parties(Units units) {
        return new Parties(units);
    }

    @Bean
    Vault vault(FieldCipher cipher) {
        return new Vault(cipher);
    }

    @Bean
    DraftCase draftCase(Parties parties, RunClocks clocks, Vault vault) {
        return new DraftCase(parties, clocks, vault);
    }

    @Bean
    OpenCase openCase(
            Lines lines,
            Cases cases,
            DraftCase drafts,
            Clocks clocks,
            SearchIndex index,
            Notices notices,
            Journal journal) {
        return new OpenCase(lines, cases, drafts, clocks, index, new OpenCase.Telling(notices, journal));
    }

    @Bean
    ActOnCases.Over actingOver(
            Lines lines,
            Cells cells,
            Parties parties,
            Vault vault,
            Calendars calendars,
            RegisterProject projects,
            DraftCase drafts,
            SearchIndex index) {
        return ports -> new ActOnCase(
                lines,
                ports.cases(),
                parties,
                new RunClocks(ports.clocks(), calendars),
                new ActEffects(ports.cases(), cells, parties, vault, calendars, projects, ports.notices()),
                new ActOnCase.Desk(drafts, vault, calendars, index, ports.journal()));
    }

    @Bean
    ActOnCases.Ports actingPorts(Cases cases, Clocks clocks, Notices notices, Journal journal) {
        return new ActOnCases.Ports(cases, clocks, notices, journal);
    }

    @Bean
    ActOnCase actOnCase(ActOnCases.Over over, ActOnCases.Ports ports) {
        return over.ports(ports);
    }

    @Bean
    ActOnCases actOnCases(JdbcTemplate jdbc, ActOnCases.Over over, ActOnCases.Ports ports) {
        return new ActOnCases(new JdbcManyCases(jdbc), ports, over);
    }

    @Bean
    MergeCases mergeCases(Lines lines, Cases cases, Parties parties, RunClocks clocks, Journal journal) {
        return new MergeCases(lines, cases, parties, clocks, journal);
    }

    @Bean
    ImportCases importCases(
            JdbcTemplate jdbc,
            Lines lines,
            Cases cases,
            DraftCase drafts,
            Clocks clocks,
            Units units,
            Divisions divisions,
            SearchIndex index,
            Vault vault,
            Journal journal) {
        return new ImportCases(
                lines,
                cases,
                drafts,
                clocks,
                new JdbcImports(jdbc),
                new ImportCases.Desk(units, divisions, index, vault, journal));
    }

    @Bean
    CountCases countCases(JdbcTemplate jdbc, Cells cells) {
        return new CountCases(new JdbcTallies(jdbc), cells);
    }

    @Bean
    Routing routing(Units units, Divisions divisions) {
        return new Routing(units, divisions);
    }

    @Bean
    ReceiveCase receiveCase(Lines lines, Cases cases, OpenCase open, ActOnCase act, Routing routing) {
        return new ReceiveCase(lines, cases, open, act, routing);
    }

    @Bean
    TakeFromPublic takeFromPublic(Lines lines, Cases cases, ReceiveCase receive) {
        return new TakeFromPublic(lines, cases, receive);
    }

    @Bean
    LookUpCase lookUpCase(Lines lines, Cases cases, Vault vault) {
        return new LookUpCase(lines, cases, vault);
    }

    @Bean
    CountCells countCells(Cells cells) {
        return new CountCells(cells);
    }

    @Bean
    CaseLists caseLists(JdbcTemplate jdbc) {
        return new JdbcCaseLists(jdbc);
    }

    @Bean
    FindCases findCases(Cases cases, SearchIndex index) {
        return new FindCases(cases, index);
    }

    @Bean
    LineBindings lineBindings(JdbcTemplate jdbc) {
        return new JdbcLineBindings(jdbc);
    }

    @Bean
    BindToLine bindToLine(Lines lines, Commitments commitments, LineBindings bindings, BindProgress door) {
        return new BindToLine(lines, commitments, bindings, door);
    }

    @Bean
    SuggestFromLines suggestFromLines(BindToLine bind) {
        return new SuggestFromLines(bind);
    }

    @Bean
    ProveFromLines proveFromLines(
            Lines lines, Commitments commitments, LineBindings bindings, CountCases count, RecordProgress door) {
        return new ProveFromLines(lines, commitments, bindings, count, door);
    }

    @Bean
    SampleLines sampleLines(
            Gate gate,
            Acting acting,
            Lines lines,
            Cases cases,
            Cells cells,
            Parties parties,
            OpenCase open,
            ActOnCase act,
            Units units,
            Divisions divisions,
            AddEvidence evidence,
            Clock clock) {
        return new SampleLines(
                gate,
                acting,
                new SampleLines.Rooms(lines, cases, cells, parties, open, act, units, divisions, evidence),
                clock);
    }
}
