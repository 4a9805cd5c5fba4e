package luoshi.app.web.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import luoshi.ledger.Commitment;
import luoshi.ledger.Node;
import luoshi.ledger.Nodes;
import luoshi.ledger.Pace;
import luoshi.parameter.Parameters;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.region.Unit;
import luoshi.region.Units;
import luoshi.supervision.pace.Bounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Commitments become rows: with the names of units and posts, the plan and the light. A fixed number of queries, however many rows. */
@Component
public class RowReader {
    private final Units units;
    private final Posts posts;
    private final Nodes nodes;
    private final Parameters parameters;
    private final Map<Long, Directory> directories = new ConcurrentHashMap<>();

    RowReader(Units units, Posts posts, Nodes nodes, Parameters parameters) {
        this.units = units;
        this.posts = posts;
        this.nodes = nodes;
        this.parameters = parameters;
    }

    /** The names of units and posts, for pages that need them more than once; made anew when other ones are read. */
    public Directory directory(long region) {
        List<Unit> all = units.list(region, LocalDate.MAX);
        List<Post> held = posts.list(region);
        @Nullable Directory known = directories.get(region);
        if (known == null || !known.isOf(all, held)) {
            known = new Directory(all, held);
            directories.put(region, known);
        }
        return known;
    }

    public List<Row> rows(long region, List<Commitment> commitments, LocalDate today) {
        return commitments.isEmpty() ? List.of() : rows(region, directory(region), commitments, today);
    }

    List<Row> rows(long region, Directory directory, List<Commitment> commitments, LocalDate today) {
        if (commitments.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Node>> plans =
                nodes.ofAll(region, commitments.stream().map(Commitment::id).toList());
        Bounds bounds = Pace.bounds(parameters, region, today);
        return commitments.stream()
                .map(commitment -> Row.of(
                        commitment,
                        Row.Names.of(commitment.duty(), directory.unitNames(), directory.postNames()),
                        today,
                        Pace.of(commitment, plans.getOrDefault(commitment.id(), List.of()), today, bounds)))
                .toList();
    }

    public Row row(Commitment commitment, LocalDate today) {
        return rows(commitment.regionId(), List.of(commitment), today).getFirst();
    }

    public Map<Long, String> unitNames(long region) {
        return directory(region).unitNames();
    }

    public Map<Long, String> postNames(long region) {
        return directory(region).postNames();
    }

    /** 责任领导: the posts that are in charge of a unit, in the order of their rank. */
    public Map<Long, String> leaders(long region) {
        return directory(region).leaders();
    }
}
