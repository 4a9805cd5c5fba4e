package luoshi.app.web.project;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.page.Choice;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.region.Division;
import luoshi.region.Divisions;
import luoshi.region.Unit;
import luoshi.region.Units;
import luoshi.search.Grams;
import luoshi.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projects become rows; and what may be chosen of them. */
@Component
public class ProjectReader {
    /** How many names are looked through for those that the person may see. */
    private static final int REACH = 5_000;

    private final Projects projects;
    private final Units units;
    private final Divisions divisions;
    private final SearchIndex index;
    private final RowReader names;

    ProjectReader(Projects projects, Units units, Divisions divisions, SearchIndex index, RowReader names) {
        this.projects = projects;
        this.units = units;
        this.divisions = divisions;
        this.index = index;
        this.names = names;
    }

    public List<ProjectRow> rows(long region, List<KeyProject> found) {
        var directory = names.directory(region);
        Map<Long, String> places = places(region);
        return found.stream()
                .map(one -> new ProjectRow(
                        one,
                        directory.unitNames().getOrDefault(one.unitId(), ""),
                        places.getOrDefault(one.profile().site().placeId(), ""),
                        leader(directory.postNames(), one)))
                .toList();
    }

    private static String leader(Map<Long, String> posts, KeyProject one) {
        Long leader = one.profile().charge().leaderPostId();
        return leader == null ? "" : posts.getOrDefault(leader, "");
    }

    /** The county itself and its townships, by id. */
    Map<Long, String> places(long region) {
        Map<Long, String> places = new LinkedHashMap<>();
        Stream.concat(divisions.find(region).stream(), divisions.below(region).stream())
                .forEach(division -> places.put(division.id(), division.name()));
        return places;
    }

    List<Choice> placeChoices(long region, String chosen) {
        return places(region).entrySet().stream()
                .map(place -> Choice.of(place.getKey(), place.getValue(), chosen))
                .toList();
    }

    List<Choice> unitChoices(long region, LocalDate today, String chosen) {
        return units.list(region, today).stream()
                .map((Unit unit) -> Choice.of(unit.id(), unit.shortName(), chosen))
                .toList();
    }

    List<Choice> leaderChoices(long region, String chosen) {
        return names.leaders(region).entrySet().stream()
                .map(post -> Choice.of(post.getKey(), post.getValue(), chosen))
                .toList();
    }

    /** The place in the list behind a project, as addresses write it. */
    public static String place(KeyProject last) {
        return last.total().toPlainString() + "_" + last.id();
    }

    /** Null where it cannot be read. */
    public static Projects.@Nullable After after(String words) {
        return ProjectQuery.after(words);
    }

    String placeName(long region, long placeId) {
        return divisions.find(placeId).map(Division::name).orElse("");
    }

    /** The ids of projects whose name, code or 法人 holds the words; null where nothing is looked for. */
    @Nullable
    List<Long> named(long region, String words) {
        String folded = Grams.fold(words);
        if (folded.length() < 2) {
            return null;
        }
        return projects.all(region, index.find("project", words, REACH)).stream()
                .filter(one -> Grams.fold(
                                one.name() + " " + one.profile().about().code() + " "
                                        + one.profile().charge().legalPerson())
                        .contains(folded))
                .map(KeyProject::id)
                .toList();
    }
}
