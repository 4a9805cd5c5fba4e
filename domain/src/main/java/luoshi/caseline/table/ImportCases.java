package luoshi.caseline.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import luoshi.access.Actor;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Cases;
import luoshi.caseline.DraftCase;
import luoshi.caseline.Lines;
import luoshi.caseline.OpenCase;
import luoshi.caseline.Step;
import luoshi.caseline.clock.Clocks;
import luoshi.caseline.definition.Handling;
import luoshi.caseline.definition.Line;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.region.Division;
import luoshi.region.Divisions;
import luoshi.region.Unit;
import luoshi.region.Units;
import luoshi.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/** 导入办件: the rows of a table become cases, a chunk at a time and each chunk in a handful of statements. */
public final class ImportCases {
    /** So many rows a chunk. */
    public static final int CHUNK = 5000;

    private final Lines lines;
    private final Cases cases;
    private final DraftCase drafts;
    private final Clocks clocks;
    private final Imports imports;
    private final Desk desk;

    public ImportCases(Lines lines, Cases cases, DraftCase drafts, Clocks clocks, Imports imports, Desk desk) {
        this.lines = lines;
        this.cases = cases;
        this.drafts = drafts;
        this.clocks = clocks;
        this.imports = imports;
        this.desk = desk;
    }

    /** What else it needs. */
    public record Desk(Units units, Divisions divisions, SearchIndex index, Journal journal) {}

    /** 行: its number in the file, from 1 behind the header. */
    public record Row(int number, List<String> cells) {}

    /**
     * 一段: some rows that follow each other.
     *
     * @param hash of the whole file, the same for all its chunks
     */
    public record Chunk(String hash, List<String> header, List<Row> rows) {}

    /** Why a row was not taken. */
    public record Fault(int row, String words) {}

    /**
     * What became of a chunk.
     *
     * @param skipped rows that an earlier run had looked at
     */
    public record Taken(int taken, int skipped, List<Fault> faults) {}

    /** Takes a chunk in; where {@code dry}, only says what would be refused. A table that cannot be read at all answers one fault of row 0. */
    public Taken take(Actor actor, String code, Chunk chunk, boolean dry, LocalDate on) {
        @Nullable Line line = lines.find(code).orElse(null);
        if (line == null || !actor.may("line.work")) {
            return refused("没有这条业务线，或您不能导入");
        }
        if (!line.handling().channels().contains(Handling.Channel.IMPORT)) {
            return refused("“" + line.name() + "”不接收" + Handling.Channel.IMPORT.label());
        }
        Columns columns = new Columns(line, chunk.header(), units(actor, on), places(actor));
        @Nullable String unread = columns.refusal(line).orElse(null);
        if (unread != null) {
            return refused(unread);
        }
        Imports.Progress before =
                imports.find(actor.regionId(), code, chunk.hash()).orElse(new Imports.Progress(0, 0, 0));
        List<Row> rows = chunk.rows().stream()
                .filter(row -> dry || row.number() > before.done())
                .toList();
        List<Fault> faults = new ArrayList<>();
        List<DraftCase.Drafted> good = drafted(actor, line, columns, rows, on, faults);
        if (!dry && !rows.isEmpty()) {
            write(actor, line, good, on);
            imports.keep(
                    actor.regionId(),
                    code,
                    chunk.hash(),
                    new Imports.Progress(
                            rows.getLast().number(), before.taken() + good.size(), before.refused() + faults.size()));
        }
        return new Taken(good.size(), chunk.rows().size() - rows.size(), faults);
    }

    /** How far a table has been taken in by this person; empty where it never was. */
    public Optional<Imports.Progress> progress(Actor actor, String code, String hash) {
        return imports.find(actor.regionId(), code, hash);
    }

    private static Taken refused(String words) {
        return new Taken(0, 0, List.of(new Fault(0, words)));
    }

    private Map<String, Long> units(Actor actor, LocalDate on) {
        Map<String, Long> names = new HashMap<>();
        for (Unit unit : desk.units().list(actor.regionId(), on)) {
            names.put(unit.name(), unit.id());
            unit.aliases().forEach(alias -> names.putIfAbsent(alias, unit.id()));
            names.put(unit.shortName(), unit.id());
        }
        return names;
    }

    private Map<String, Long> places(Actor actor) {
        Map<String, Long> names = new HashMap<>();
        for (Division place : desk.divisions().below(actor.regionId())) {
            names.put(place.name(), place.id());
        }
        return names;
    }

    private List<DraftCase.Drafted> drafted(
            Actor actor, Line line, Columns columns, List<Row> rows, LocalDate on, List<Fault> faults) {
        Lines.Current current = lines.current(actor.regionId(), line.code()).orElseThrow();
        List<DraftCase.Drafted> good = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (Row row : rows) {
            List<String> complaints = new ArrayList<>();
            Map<String, String> values = columns.values(row.cells(), complaints);
            LocalDate day = columns.openedOn(row.cells(), on, complaints);
            DraftCase.Begins begins = columns.begins(line, row.cells(), on, complaints);
            complaints.addAll(drafts.complaints(line, values));
            if (complaints.isEmpty()) {
                good.add(drafts.draft(actor, current, Handling.Channel.IMPORT, values, day, begins));
                numbers.add(row.number());
            } else {
                faults.add(new Fault(row.number(), String.join("；", complaints)));
            }
        }
        return withoutDoubles(actor, line, good, numbers, faults);
    }

    private List<DraftCase.Drafted> withoutDoubles(
            Actor actor, Line line, List<DraftCase.Drafted> good, List<Integer> numbers, List<Fault> faults) {
        List<Long> keys = new ArrayList<>();
        good.forEach(one -> {
            Long key = one.draft().keys().unique();
            if (key != null) {
                keys.add(key);
            }
        });
        Set<Long> known = new HashSet<>(keys.isEmpty() ? Set.of() : cases.uniques(actor.regionId(), line.code(), keys));
        List<DraftCase.Drafted> fresh = new ArrayList<>();
        for (int i = 0; i < good.size(); i++) {
            Long key = good.get(i).draft().keys().unique();
            if (key == null || known.add(key)) {
                fresh.add(good.get(i));
            } else {
                faults.add(new Fault(numbers.get(i), "同样编号的已经登记过"));
            }
        }
        return fresh;
    }

    private void write(Actor actor, Line line, List<DraftCase.Drafted> drafted, LocalDate on) {
        if (drafted.isEmpty()) {
            return;
        }
        long region = actor.regionId();
        List<Long> ids = cases.addAll(
                region, drafted.stream().map(DraftCase.Drafted::draft).toList());
        List<CaseFile> files = new ArrayList<>();
        List<Clocks.Begun> begun = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            begun.addAll(drafted.get(i).begun(ids.get(i)));
            files.add(drafted.get(i).draft().file().numbered(ids.get(i)));
            texts.add(DraftCase.found(line, drafted.get(i).draft().file().values()));
        }
        clocks.begin(region, begun);
        cases.steps(
                files,
                new Step(
                        0,
                        "import",
                        line.first().code(),
                        line.first().code(),
                        on,
                        new Step.By(actor.accountId(), actor.label(), Instant.EPOCH),
                        null,
                        "",
                        Map.of()));
        desk.index().putAll(region, OpenCase.found(line.code()), ids, texts);
        desk.journal()
                .append(Fact.of(region, "cases.imported", "case", ids.getFirst())
                        .to(Particulars.of("line", line.name())
                                .and("rows", ids.size())
                                .json()));
    }
}
