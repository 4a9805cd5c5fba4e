package luoshi.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.Projects;
import luoshi.reading.table.Grid;
import luoshi.region.Division;
import luoshi.region.Divisions;
import luoshi.region.Holding;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.region.Unit;
import luoshi.region.Units;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/**
 * 导入包联表: objects and whom they are paired with, all rows or none; what is wrong is told row by row. What is registered already is found by its name; a row
 * without a leader only registers.
 */
public final class ImportPairings {
    private static final int ROWS_AT_MOST = 5000;
    private static final int FAULTS_AT_MOST = 30;

    private final KeepSite keep;
    private final PairLeader pair;
    private final Sites sites;
    private final Directory directory;
    private final Journal journal;

    public ImportPairings(KeepSite keep, PairLeader pair, Sites sites, Directory directory, Journal journal) {
        this.keep = keep;
        this.pair = pair;
        this.sites = sites;
        this.directory = directory;
        this.journal = journal;
    }

    /** Whom and what lists name. */
    public record Directory(Units units, Posts posts, Divisions divisions, Projects projects, Leaders leaders) {}

    /** What came of a list. */
    public sealed interface Outcome {
        /** @param faults a sentence a fault, with the number of its row; the transaction must be given up, for rows before it were written */
        record Refused(List<String> faults) implements Outcome {}

        record Done(int sites, int pairings) implements Outcome {}
    }

    /** What the names of a list stand for. */
    private record Names(Map<String, Long> leaders, Map<String, Long> places, Map<String, Long> projects) {}

    public Outcome take(Actor actor, List<Grid> grids, LocalDate today) {
        if (!actor.may("visit.keep")) {
            return new Outcome.Refused(List.of("包联表由督查室或政府办导入"));
        }
        Optional<PairingList> list = PairingList.of(grids);
        if (list.isEmpty()) {
            return new Outcome.Refused(List.of("没有找到表头。表头一行里要有“类别”“名称”，还可以有“所在乡镇”“联系人”“包联领导”“联络单位”"));
        }
        List<PairingList.Row> rows = list.get().rows();
        if (rows.isEmpty() || rows.size() > ROWS_AT_MOST) {
            return new Outcome.Refused(List.of(rows.isEmpty() ? "表头下面没有对象" : "一次最多导入" + ROWS_AT_MOST + "行"));
        }
        Names names = names(actor.regionId(), today);
        List<String> faults = new ArrayList<>();
        int entered = 0;
        int paired = 0;
        for (PairingList.Row row : rows) {
            Taken taken = take(actor, row, names, today);
            entered += taken.entered() ? 1 : 0;
            paired += taken.paired() ? 1 : 0;
            if (!taken.fault().isEmpty()) {
                faults.add("第" + row.number() + "行：" + taken.fault());
            }
        }
        if (!faults.isEmpty()) {
            return new Outcome.Refused(faults.stream().limit(FAULTS_AT_MOST).toList());
        }
        journal.append(new Fact(
                actor.regionId(),
                "visit.list-imported",
                "visit-site",
                null,
                null,
                Particulars.of("count", rows.size()).and("pairings", paired).json()));
        return new Outcome.Done(entered, paired);
    }

    private record Taken(boolean entered, boolean paired, String fault) {
        static Taken wrong(String fault) {
            return new Taken(false, false, fault);
        }
    }

    private Taken take(Actor actor, PairingList.Row row, Names names, LocalDate today) {
        Optional<Kind> kind = Kind.called(row.of(PairingList.Heading.KIND)).filter(Kind.PAIRED::contains);
        String name = row.of(PairingList.Heading.NAME);
        if (kind.isEmpty() || name.isEmpty()) {
            return Taken.wrong(kind.isEmpty() ? "类别要写乡村、社区、企业或项目" : "名称没有填");
        }
        if (kind.get() == Kind.PROJECT) {
            Long project = names.projects().get(name);
            return project == null
                    ? Taken.wrong("项目库里没有“" + name + "”")
                    : pair(actor, row, names, project, today, false);
        }
        String place = row.of(PairingList.Heading.PLACE);
        Long placeId = place.isEmpty()
                ? Long.valueOf(actor.regionId())
                : names.places().get(place);
        if (placeId == null) {
            return Taken.wrong("没有“" + place + "”这个乡镇");
        }
        Optional<Site> there = sites.named(actor.regionId(), kind.get(), placeId, name);
        if (there.isPresent()) {
            return pair(actor, row, names, there.get().id(), today, false);
        }
        @Nullable
        Long township =
                directory.units().named(actor.regionId(), place).map(Unit::id).orElse(null);
        Site site = new Site(
                actor.regionId(), 0, kind.get(), name, placeId, township, row.of(PairingList.Heading.CONTACT), null);
        return switch (keep.enter(actor, site, today)) {
            case Answer.Refused refused -> Taken.wrong(refused.reason());
            case Answer.Done done -> pair(actor, row, names, done.id(), today, true);
        };
    }

    private Taken pair(Actor actor, PairingList.Row row, Names names, long target, LocalDate today, boolean entered) {
        String leader = row.of(PairingList.Heading.LEADER);
        String liaison = row.of(PairingList.Heading.LIAISON);
        if (leader.isEmpty()) {
            return new Taken(entered, false, "");
        }
        Long post = names.leaders().get(leader);
        if (post == null) {
            return Taken.wrong("没有“" + leader + "”这位县级领导，写职务或姓名");
        }
        Optional<Unit> unit = directory.units().named(actor.regionId(), liaison);
        if (unit.isEmpty()) {
            return Taken.wrong(liaison.isEmpty() ? "有包联领导的要写联络单位" : "没有“" + liaison + "”这个单位");
        }
        Kind kind = Kind.called(row.of(PairingList.Heading.KIND)).orElseThrow();
        return switch (pair.pair(
                actor, new PairLeader.Wish(post, kind, target, unit.get().id(), today), today)) {
            case Answer.Refused refused -> Taken.wrong(refused.reason());
            case Answer.Done ignored -> new Taken(entered, true, "");
        };
    }

    private Names names(long region, LocalDate today) {
        Map<Long, String> people = new HashMap<>();
        directory.posts().people(region).forEach(person -> people.put(person.id(), person.name()));
        Map<Long, Post> posts = new HashMap<>();
        Map<String, Long> leaders = new HashMap<>();
        for (Post post : directory.leaders().on(region, today)) {
            posts.put(post.id(), post);
            leaders.putIfAbsent(post.name(), post.id());
        }
        for (Holding held : directory.posts().heldOn(region, today)) {
            String person = people.get(held.personId());
            if (posts.containsKey(held.postId()) && person != null) {
                leaders.putIfAbsent(person, held.postId());
            }
        }
        Map<String, Long> places = new HashMap<>();
        for (Division place : directory.divisions().below(region)) {
            places.put(place.name(), place.id());
        }
        Map<String, Long> projects = new HashMap<>();
        try (var all = directory.projects().stream(Projects.Filter.all(region))) {
            all.forEach(project -> projects.putIfAbsent(project.name(), project.id()));
        }
        return new Names(leaders, places, projects);
    }
}
