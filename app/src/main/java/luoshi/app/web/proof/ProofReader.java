package luoshi.app.web.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.project.Amounts;
import luoshi.ledger.Commitment;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.project.proof.Binding;
import luoshi.project.proof.Bindings;
import luoshi.project.proof.Measure;
import luoshi.project.proof.SuggestBindings;
import luoshi.project.proof.Suggestion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads bindings with the names of what they are found from. */
@Component
public class ProofReader {
    private static final int MOST = 5_000;

    private final Bindings bindings;
    private final Projects projects;
    private final SuggestBindings suggest;
    private final RowReader names;

    ProofReader(Bindings bindings, Projects projects, SuggestBindings suggest, RowReader names) {
        this.bindings = bindings;
        this.projects = projects;
        this.suggest = suggest;
        this.names = names;
    }

    /**
     * A binding in words.
     *
     * @param figure as it was found last
     */
    public record Bound(Binding binding, String words, String figure) {
        public String href() {
            return "/commitments/" + binding.commitmentId() + "/proof";
        }

        public String provenOn() {
            return binding.provenOn() == null ? "待取数" : "截至" + binding.provenOn();
        }
    }

    /**
     * A row behind a figure.
     *
     * @param part what the project adds
     */
    public record Line(KeyProject project, String unit, String part, String from) {}

    /** The binding that holds of a commitment. */
    public Optional<Bound> of(Actor actor, long commitmentId) {
        return bindings.of(actor.regionId(), commitmentId).map(binding -> bound(actor, binding));
    }

    Bound bound(Actor actor, Binding binding) {
        return new Bound(binding, words(actor, binding), binding.figure().words());
    }

    private String words(Actor actor, Binding binding) {
        Long only = binding.among().onlyId();
        Long unit = binding.among().unitId();
        String project = only == null
                ? ""
                : projects.find(actor.regionId(), only).map(KeyProject::name).orElse("一个项目") + "：";
        String of = unit == null ? "" : names.unitNames(actor.regionId()).getOrDefault(unit, "") + "的";
        return project + of + binding.words();
    }

    /** The rows of a day that the person may see. */
    List<Line> lines(Actor actor, Binding binding, LocalDate day) {
        List<Bindings.Bound> rows = bindings.rows(binding, day);
        Map<Long, KeyProject> known =
                projects
                        .all(
                                actor.regionId(),
                                rows.stream().map(Bindings.Bound::projectId).toList())
                        .stream()
                        .collect(Collectors.toMap(KeyProject::id, Function.identity()));
        Map<Long, String> units = names.unitNames(actor.regionId());
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(known.get(row.projectId()))
                        .map(project -> new Line(
                                project,
                                units.getOrDefault(project.unitId(), ""),
                                part(binding.measure(), row),
                                row.from().toString()))
                        .stream())
                .toList();
    }

    private static String part(Measure measure, Bindings.Bound row) {
        BigDecimal part = row.part().part();
        BigDecimal whole = row.part().whole();
        return switch (measure.kind()) {
            case COUNT -> "1个";
            case EVENT -> "已发生";
            case SUM -> Amounts.yi(part) + "亿元";
            case RATE ->
                whole.compareTo(BigDecimal.ONE) == 0
                        ? part.signum() > 0 ? "计入分子和分母" : "只计入分母"
                        : Amounts.yi(part) + " / " + Amounts.yi(whole) + "亿元";
        };
    }

    /** By id; of those that are known to the person. */
    Map<Long, String> projectNames(long region) {
        return projects.page(Projects.Filter.all(region), null, MOST).stream()
                .collect(Collectors.toMap(KeyProject::id, KeyProject::name));
    }

    List<Suggestion> suggestions(Commitment commitment, Map<Long, String> known) {
        return suggest.of(commitment, known);
    }

    /** The id of the project with the name; null where there is none. */
    @Nullable
    Long named(long region, String name) {
        return projectNames(region).entrySet().stream()
                .filter(project -> project.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
