package luoshi.ledger.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.ledger.breakdown.Usual;
import luoshi.ledger.review.Candidate;
import luoshi.ledger.review.Review;
import luoshi.region.Division;
import luoshi.region.Divisions;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.region.Unit;
import luoshi.region.Units;
import luoshi.report.Report;
import luoshi.report.Reports;
import luoshi.search.Likeness;
import org.jspecify.annotations.Nullable;

/** 试算: what a table would do, row by row, before anything is done. A fixed number of queries, however many rows. */
public final class PlanTable {
    private static final int OPTIONS = 3;
    private static final int WORTH_SHOWING = 15;

    private final ImportedTables tables;
    private final Review review;
    private final Reports reports;
    private final Divisions divisions;
    private final Units units;
    private final Posts posts;

    public PlanTable(
            ImportedTables tables, Review review, Reports reports, Divisions divisions, Units units, Posts posts) {
        this.tables = tables;
        this.review = review;
        this.reports = reports;
        this.divisions = divisions;
        this.units = units;
        this.posts = posts;
    }

    public List<PlannedRow> plan(Actor actor, ImportedTable table, LocalDate today) {
        List<Candidate> candidates = review.of(actor.regionId(), table.reportId());
        Map<Long, Candidate> byId = candidates.stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
        Matching matching = new Matching(candidates, table.isOurs());
        int year = reports.find(actor.regionId(), table.reportId())
                .map(Report::year)
                .orElse(today.getYear());
        RowReading reading = new RowReading(table, directory(actor.regionId(), today), year);
        Set<Long> taken = new HashSet<>();
        return tables.rows(actor.regionId(), table.id()).stream()
                .map(row -> planned(table, row, matching, byId, reading))
                .map(row -> oneRowOnly(row, taken))
                .toList();
    }

    private static PlannedRow planned(
            ImportedTable table, ImportedRow row, Matching matching, Map<Long, Candidate> byId, RowReading reading) {
        List<PlannedRow.Option> options = matching.best(table.columns(), row, OPTIONS).stream()
                .filter(match -> match.score() >= WORTH_SHOWING && byId.containsKey(match.id()))
                .map(match -> option(match, byId))
                .toList();
        Long id = row.commitmentId();
        @Nullable Candidate target = id == null ? null : byId.get(id);
        return reading.read(
                row.choice() == ImportedRow.Choice.MATCHED && target == null
                        ? row.chosen(ImportedRow.Choice.SKIP)
                        : row,
                target,
                options);
    }

    @SuppressWarnings("NullAway") // the caller kept only those that are there
    private static PlannedRow.Option option(Likeness.Match match, Map<Long, Candidate> byId) {
        return new PlannedRow.Option(
                match.id(), byId.get(match.id()).commitment().quote(), match.score());
    }

    private static PlannedRow oneRowOnly(PlannedRow row, Set<Long> taken) {
        Candidate target = row.target();
        if (target == null || row.way() == PlannedRow.Way.SKIP || taken.add(target.id())) {
            return row;
        }
        List<String> faults = new java.util.ArrayList<>(row.faults());
        faults.add("与前面一行对上同一句，请改选");
        return new PlannedRow(
                row.row(),
                row.text(),
                row.way(),
                target,
                row.options(),
                row.wanted(),
                row.differences(),
                faults,
                row.remarks());
    }

    DutyReading.Directory directory(long region, LocalDate today) {
        List<Unit> all = units.list(region, LocalDate.MAX);
        List<Post> every = posts.list(region);
        Map<Long, String> unitNames = new HashMap<>();
        all.forEach(unit -> unitNames.put(unit.id(), unit.shortName()));
        Map<Long, String> postNames = new HashMap<>();
        Map<Long, Long> heads = new HashMap<>();
        for (Post post : every) {
            postNames.put(post.id(), post.called(unitNames.getOrDefault(post.unitId(), "")));
            if (post.validTo() == null) {
                heads.putIfAbsent(post.unitId(), post.id());
            }
        }
        List<Unit> present = all.stream().filter(unit -> unit.validTo() == null).toList();
        Map<Long, Usual> usual = new HashMap<>();
        present.forEach(unit -> usual.put(unit.id(), new Usual(unit.leaderPostId(), heads.get(unit.id()))));
        String name = divisions.find(region).map(Division::name).orElse("");
        NameBook book = new NameBook(name, present, tables.names(region), every, posts.heldOn(region, today));
        return new DutyReading.Directory(book, unitNames, postNames, usual);
    }

    /** 不认得的单位名 in the rows that are to be taken over, and in how many rows each stands. */
    public Map<String, Long> unknown(Actor actor, ImportedTable table, LocalDate today) {
        NameBook names = directory(actor.regionId(), today).names();
        return tables.rows(actor.regionId(), table.id()).stream()
                .filter(row -> row.choice() != ImportedRow.Choice.SKIP)
                .flatMap(row -> java.util.stream.Stream.of(Field.LEAD, Field.RESPONSIBLE, Field.SUPPORTING)
                        .flatMap(field -> names.units(row.at(table.columns(), field)).unknown().stream())
                        .distinct())
                .collect(Collectors.groupingBy(
                        Function.identity(), java.util.LinkedHashMap::new, Collectors.counting()));
    }
}
