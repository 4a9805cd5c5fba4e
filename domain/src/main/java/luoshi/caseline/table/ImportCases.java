package luoshi.caseline.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Cases;
import luoshi.caseline.DraftCase;
import luoshi.caseline.Lines;
import luoshi.caseline.OpenCase;
import luoshi.caseline.Step;
import luoshi.caseline.Vault;
import luoshi.caseline.Wrong;
import luoshi.caseline.clock.Clocks;
import luoshi.caseline.definition.Field;
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

    private static final String BETWEEN = "\u001f";

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
    public record Desk(Units units, Divisions divisions, SearchIndex index, Vault vault, Journal journal) {}

    /** 行: its number as the file counts it, from 1. */
    public record Row(int number, List<String> cells) {}

    /**
     * 表.
     *
     * @param hash of the whole file
     * @param size how many rows it has below its head
     */
    public record Table(String hash, List<String> header, int size) {}

    /** 一段: some rows of a table that follow each other. */
    public record Chunk(Table table, List<Row> rows) {}

    /** 错行: a row that was not taken, what is wrong in which column, and its cells. Row 0 is the whole table. */
    public record Fault(int row, List<Wrong> wrongs, List<String> cells) {
        public String words() {
            return wrongs.stream()
                    .map(wrong -> wrong.column().isEmpty() ? wrong.words() : wrong.column() + "：" + wrong.words())
                    .collect(Collectors.joining("；"));
        }
    }

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
        Columns columns = new Columns(line, chunk.table().header(), units(actor, on), places(actor));
        @Nullable String unread = columns.refusal(line).orElse(null);
        if (unread != null) {
            return refused(unread);
        }
        Imports.Key key = new Imports.Key(actor.regionId(), code, chunk.table().hash());
        Imports.Progress before = imports.find(key).orElseGet(() -> Imports.Progress.none(chunk.table()));
        List<Row> rows = chunk.rows().stream()
                .filter(row -> row.number() > before.done())
                .toList();
        List<Fault> faults = new ArrayList<>();
        List<DraftCase.Drafted> good = drafted(actor, line, columns, rows, on, faults);
        if (!dry && !rows.isEmpty()) {
            write(actor, line, good, on);
            imports.keep(
                    key,
                    new Imports.Progress(
                            chunk.table().header(),
                            chunk.table().size(),
                            rows.getLast().number(),
                            before.taken() + good.size(),
                            before.refused() + faults.size()));
            imports.refuse(key, faults.stream().map(this::sealed).toList());
        }
        return new Taken(good.size(), chunk.rows().size() - rows.size(), faults);
    }

    private Imports.Refused sealed(Fault fault) {
        return new Imports.Refused(
                fault.row(), fault.wrongs(), desk.vault().sealed(String.join(BETWEEN, fault.cells())));
    }

    /** How far a table has been taken in, by whomever; empty where it never was. */
    public Optional<Imports.Progress> progress(Actor actor, String code, String hash) {
        return imports.find(new Imports.Key(actor.regionId(), code, hash));
    }

    /** The rows that were not taken of a table that this person sent, those behind a row and at most so many. */
    public List<Fault> faults(Actor actor, String code, String hash, int after, int most) {
        return imports.refused(new Imports.Key(actor.regionId(), code, hash), after, most).stream()
                .map(row -> new Fault(
                        row.number(),
                        row.wrongs(),
                        List.of(desk.vault().plain(row.sealed()).split(BETWEEN, -1))))
                .toList();
    }

    private static Taken refused(String words) {
        return new Taken(0, 0, List.of(new Fault(0, List.of(new Wrong("", words)), List.of())));
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
        List<Row> from = new ArrayList<>();
        for (Row row : rows) {
            List<Wrong> wrongs = new ArrayList<>();
            Map<String, String> values = columns.values(row.cells(), wrongs);
            LocalDate day = columns.openedOn(row.cells(), on, wrongs);
            DraftCase.Begins begins = columns.begins(line, row.cells(), on, wrongs);
            wrongs.addAll(drafts.wrongs(line, values));
            if (wrongs.isEmpty()) {
                good.add(drafts.draft(actor, current, Handling.Channel.IMPORT, values, day, begins));
                from.add(row);
            } else {
                faults.add(new Fault(row.number(), wrongs, row.cells()));
            }
        }
        return withoutDoubles(actor, line, good, from, faults);
    }

    private List<DraftCase.Drafted> withoutDoubles(
            Actor actor, Line line, List<DraftCase.Drafted> good, List<Row> from, List<Fault> faults) {
        @Nullable Field unique = line.unique().orElse(null);
        if (unique == null || good.isEmpty()) {
            return good;
        }
        List<Long> keys = good.stream()
                .map(one -> one.draft().keys().unique())
                .filter(Objects::nonNull)
                .toList();
        Set<Long> known = new HashSet<>(cases.uniques(actor.regionId(), line.code(), keys));
        Wrong twice = new Wrong(unique.name(), "同样的" + unique.name() + "已经登记过，请删去这一行，要改内容到办件页办理");
        List<DraftCase.Drafted> fresh = new ArrayList<>();
        for (int i = 0; i < good.size(); i++) {
            Long key = good.get(i).draft().keys().unique();
            if (key == null || known.add(key)) {
                fresh.add(good.get(i));
            } else {
                faults.add(new Fault(
                        from.get(i).number(), List.of(twice), from.get(i).cells()));
            }
        }
        faults.sort(Comparator.comparingInt(Fault::row));
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
        desk.index().addAll(region, OpenCase.found(line.code()), ids, texts);
        desk.journal()
                .append(Fact.of(region, "cases.imported", "case", ids.getFirst())
                        .to(Particulars.of("line", line.name())
                                .and("rows", ids.size())
                                .json()));
    }
}
