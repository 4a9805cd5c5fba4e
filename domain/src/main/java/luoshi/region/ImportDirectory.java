package luoshi.region;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/**
 * 导入单位、职务、人员: all rows or none. A row names a unit and, where it has them, a post in it and who holds it; what is there already is
 * found by its name and left as it is. One fact tells of the whole import, with the file's hash.
 */
public final class ImportDirectory {
    private final Units units;
    private final Posts posts;
    private final Journal journal;

    public ImportDirectory(Units units, Posts posts, Journal journal) {
        this.units = units;
        this.posts = posts;
        this.journal = journal;
    }

    /**
     * A row as it was written.
     *
     * @param number as Excel counts
     */
    public record Row(
            int number,
            String name,
            String shortName,
            String unitClass,
            String aliases,
            String field,
            String post,
            String postKind,
            String person,
            String since) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Done(int units, int posts, int people) implements Outcome {}

        /** @param faults one sentence a row */
        record Refused(List<String> faults) implements Outcome {}
    }

    /** @param hash the file's SM3, hex */
    public Outcome take(long regionId, List<Row> rows, String hash, LocalDate today) {
        List<String> faults = rows.stream().flatMap(row -> fault(row).stream()).toList();
        if (rows.isEmpty() || !faults.isEmpty()) {
            return new Outcome.Refused(rows.isEmpty() ? List.of("表里没有行。第一行应是表头，从第二行起一行一个职务") : faults);
        }
        Entry entry = new Entry(regionId, today);
        rows.forEach(entry::take);
        journal.append(Fact.of(regionId, "directory.imported", "region", regionId)
                .to(Particulars.of("hash", hash)
                        .and("rows", rows.size())
                        .and("units", entry.newUnits)
                        .and("posts", entry.newPosts)
                        .and("people", entry.newPeople)
                        .json()));
        return new Outcome.Done(entry.newUnits, entry.newPosts, entry.newPeople);
    }

    private static Optional<String> fault(Row row) {
        List<String> faults = new ArrayList<>();
        if (row.name().isEmpty() || row.shortName().isEmpty()) {
            faults.add("单位全称和简称都要填");
        }
        if (Arrays.stream(UnitClass.values()).noneMatch(known -> known.label().equals(row.unitClass()))) {
            faults.add("类别“" + row.unitClass() + "”不认得，应是"
                    + String.join(
                            "、",
                            Arrays.stream(UnitClass.values())
                                    .map(UnitClass::label)
                                    .toList()) + "之一");
        }
        if (row.post().isEmpty() && !row.person().isEmpty()) {
            faults.add("填了姓名" + row.person() + "，没有填职务");
        }
        if (!row.post().isEmpty() && !EstablishPost.KINDS.contains(row.postKind())) {
            faults.add("职务类型“" + row.postKind() + "”不认得，应是" + String.join("、", EstablishPost.KINDS) + "之一");
        }
        if (!row.since().isEmpty() && day(row.since()).isEmpty()) {
            faults.add("任职起“" + row.since() + "”不是日期，应写成2026-01-31");
        }
        return faults.isEmpty() ? Optional.empty() : Optional.of("第" + row.number() + "行：" + String.join("；", faults));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** One import under way. */
    private final class Entry {
        private final long regionId;
        private final LocalDate today;
        private final Map<String, Long> unitIds = new HashMap<>();
        private final Map<String, Long> postIds = new HashMap<>();
        private final Map<Long, String> held = new HashMap<>();
        private int newUnits;
        private int newPosts;
        private int newPeople;

        Entry(long regionId, LocalDate today) {
            this.regionId = regionId;
            this.today = today;
            for (Unit unit : units.list(regionId, today)) {
                unitIds.put(unit.name(), unit.id());
            }
            for (Post post : posts.list(regionId)) {
                postIds.put(post.unitId() + post.name(), post.id());
            }
            for (Holding holding : posts.heldOn(regionId, today)) {
                if (holding.kind() == Holding.Kind.HOLDER) {
                    held.put(holding.postId(), holding.personName());
                }
            }
        }

        void take(Row row) {
            long unit = unitIds.computeIfAbsent(row.name(), name -> unit(row));
            if (row.post().isEmpty()) {
                return;
            }
            LocalDate since = day(row.since()).orElse(today);
            long post = postIds.computeIfAbsent(unit + row.post(), name -> post(row, unit, since));
            if (!row.person().isEmpty() && !held.containsKey(post)) {
                long person = posts.addPerson(regionId, row.person());
                posts.addHolding(
                        new Holding(regionId, 0, post, person, row.person(), Holding.Kind.HOLDER, since, null));
                held.put(post, row.person());
                newPeople++;
            }
        }

        private long unit(Row row) {
            newUnits++;
            List<String> aliases = Arrays.stream(row.aliases().split("[、，,;；]", -1))
                    .map(String::strip)
                    .filter(alias -> !alias.isEmpty())
                    .toList();
            return units.add(new Unit(
                    regionId,
                    0,
                    row.name(),
                    row.shortName(),
                    UnitClass.of(row.unitClass()),
                    aliases,
                    null,
                    row.field(),
                    today,
                    null,
                    null));
        }

        private long post(Row row, long unit, LocalDate since) {
            newPosts++;
            int rank = EstablishPost.KINDS.indexOf(row.postKind());
            return posts.add(new Post(regionId, 0, unit, row.post(), row.postKind(), rank, since, null));
        }
    }
}
