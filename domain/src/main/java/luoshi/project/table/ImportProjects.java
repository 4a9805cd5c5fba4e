package luoshi.project.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.Library;
import luoshi.project.paper.Checklist;
import luoshi.project.paper.Paper;
import luoshi.reading.table.Grid;
import luoshi.region.Divisions;
import luoshi.region.Posts;
import luoshi.region.Units;
import luoshi.search.SearchIndex;

/** 导入项目清单: every row is looked at first; one fault anywhere and nothing comes in. */
public final class ImportProjects {
    private static final int ROWS_AT_MOST = 50_000;
    private static final int FAULTS_AT_MOST = 200;

    private final AdmittedProjects projects;
    private final Directory directory;
    private final Checklist checklist;
    private final SearchIndex index;
    private final Journal journal;

    public ImportProjects(
            AdmittedProjects projects, Directory directory, Checklist checklist, SearchIndex index, Journal journal) {
        this.projects = projects;
        this.directory = directory;
        this.checklist = checklist;
        this.index = index;
        this.journal = journal;
    }

    /** Whom lists name. */
    public record Directory(Units units, Posts posts, Divisions divisions) {}

    /** What came of a list. */
    public sealed interface Outcome {
        /** @param faults a sentence a fault, with the number of its row */
        record Refused(List<String> faults) implements Outcome {}

        /** @param kept false where it was only looked at */
        record Done(Map<Library, Integer> counts, boolean kept) implements Outcome {
            public int all() {
                return counts.values().stream().mapToInt(Integer::intValue).sum();
            }
        }
    }

    /** @param dry whether the list is only looked at */
    public Outcome take(Actor actor, List<Grid> grids, boolean dry, LocalDate today) {
        if (!actor.may("project.keep")) {
            return new Outcome.Refused(List.of("项目清单由发改局导入"));
        }
        Optional<ProjectList> found = ProjectList.of(grids);
        if (found.isEmpty()) {
            return new Outcome.Refused(List.of("没有找到表头。表头一行里要有“项目名称”“总投资”“责任单位”等栏目"));
        }
        ProjectList list = found.get();
        if (list.rows().isEmpty() || list.rows().size() > ROWS_AT_MOST) {
            return new Outcome.Refused(List.of(list.rows().isEmpty() ? "表头下面没有项目" : "一次最多导入" + ROWS_AT_MOST + "行"));
        }
        List<String> faults = new ArrayList<>();
        List<Admitted> admitted = read(actor.regionId(), list, today, faults);
        if (!faults.isEmpty()) {
            return new Outcome.Refused(told(faults));
        }
        Map<Library, Integer> counts = new EnumMap<>(Library.class);
        admitted.forEach(one -> counts.merge(one.library(), 1, Integer::sum));
        if (!dry) {
            keep(actor.regionId(), admitted, counts, today);
        }
        return new Outcome.Done(counts, !dry);
    }

    private List<Admitted> read(long region, ProjectList list, LocalDate today, List<String> faults) {
        Known known = new Known(region, today, directory.units(), directory.posts(), directory.divisions());
        RowReading reading = new RowReading(list, known, today);
        Set<String> codes = projects.codes(region);
        Set<String> names = projects.names(region);
        List<Admitted> admitted = new ArrayList<>();
        for (ProjectList.Row row : list.rows()) {
            RowReading.Read read = reading.read(row);
            read.faults().forEach(fault -> faults.add("第" + row.number() + "行：" + fault));
            Admitted project = read.project();
            if (project != null) {
                String code = project.profile().about().code();
                if (!code.isEmpty() && !codes.add(code)) {
                    faults.add("第" + row.number() + "行：项目代码" + code + "已经有了");
                }
                if (!names.add(project.profile().about().name())) {
                    faults.add("第" + row.number() + "行：已有同名项目“"
                            + project.profile().about().name() + "”");
                }
                admitted.add(project);
            }
        }
        return admitted;
    }

    private static List<String> told(List<String> faults) {
        if (faults.size() <= FAULTS_AT_MOST) {
            return faults;
        }
        List<String> first = new ArrayList<>(faults.subList(0, FAULTS_AT_MOST));
        first.add("另有" + (faults.size() - FAULTS_AT_MOST) + "处，改好这些再核对");
        return first;
    }

    private void keep(long region, List<Admitted> admitted, Map<Library, Integer> counts, LocalDate today) {
        List<Long> ids = projects.add(region, admitted);
        Map<Long, List<Paper>> papers = new HashMap<>();
        for (int at = 0; at < ids.size(); at++) {
            if (admitted.get(at).library() == Library.PREPARING) {
                papers.put(ids.get(at), checklist.of(region, admitted.get(at).profile(), today));
            }
        }
        projects.addPapers(region, papers);
        index.addAll(
                region,
                "project",
                ids,
                admitted.stream()
                        .map(one -> one.profile().about().name() + " "
                                + one.profile().about().code() + " "
                                + one.profile().charge().legalPerson())
                        .toList());
        journal.append(new Fact(
                region,
                "projects.imported",
                "project",
                null,
                null,
                Particulars.of("count", admitted.size())
                        .and("libraries", counts.toString())
                        .json()));
    }
}
