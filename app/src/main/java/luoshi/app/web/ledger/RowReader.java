package luoshi.app.web.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.ledger.Commitment;
import luoshi.ledger.Node;
import luoshi.ledger.Nodes;
import luoshi.ledger.Pace;
import luoshi.parameter.Parameters;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.region.Unit;
import luoshi.region.Units;
import org.springframework.stereotype.Component;

/** Commitments become rows: with the names of units and posts, the plan and the light. A fixed number of queries, however many rows. */
@Component
public class RowReader {
    private final Units units;
    private final Posts posts;
    private final Nodes nodes;
    private final Parameters parameters;

    RowReader(Units units, Posts posts, Nodes nodes, Parameters parameters) {
        this.units = units;
        this.posts = posts;
        this.nodes = nodes;
        this.parameters = parameters;
    }

    public List<Row> rows(long region, List<Commitment> commitments, LocalDate today) {
        if (commitments.isEmpty()) {
            return List.of();
        }
        Map<Long, String> unitNames = unitNames(region);
        Map<Long, String> postNames = postNames(region);
        Map<Long, List<Node>> plans =
                nodes.ofAll(region, commitments.stream().map(Commitment::id).toList());
        Pace.Bounds bounds = bounds(region, today);
        return commitments.stream()
                .map(commitment -> Row.of(
                        commitment,
                        Row.Names.of(commitment.duty(), unitNames, postNames),
                        today,
                        Pace.of(commitment, plans.getOrDefault(commitment.id(), List.of()), today, bounds)))
                .toList();
    }

    public Row row(Commitment commitment, LocalDate today) {
        return rows(commitment.regionId(), List.of(commitment), today).getFirst();
    }

    public Map<Long, String> unitNames(long region) {
        Map<Long, String> names = new LinkedHashMap<>();
        units.list(region, LocalDate.MAX).forEach(unit -> names.put(unit.id(), unit.shortName()));
        return names;
    }

    public Map<Long, String> postNames(long region) {
        Map<Long, String> unitNames = unitNames(region);
        return posts.list(region).stream()
                .collect(Collectors.toMap(Post::id, post -> called(post, unitNames.getOrDefault(post.unitId(), ""))));
    }

    /** 副县长 needs no unit before it, 局长 does. */
    private static String called(Post post, String unit) {
        return post.name().endsWith("县长") || post.name().endsWith("县委书记") ? post.name() : unit + post.name();
    }

    /** 责任领导: the posts that are in charge of a unit, in the order of their rank. */
    public Map<Long, String> leaders(long region) {
        Map<Long, String> names = postNames(region);
        Set<Long> inCharge = units.list(region, LocalDate.MAX).stream()
                .map(Unit::leaderPostId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Long, String> leaders = new LinkedHashMap<>();
        posts.list(region).stream()
                .filter(post -> inCharge.contains(post.id()))
                .forEach(post -> leaders.put(post.id(), names.getOrDefault(post.id(), "")));
        return leaders;
    }

    private Pace.Bounds bounds(long region, LocalDate today) {
        return new Pace.Bounds(
                parameters.on(region, "ledger.gap-warn", today).number(),
                parameters.on(region, "ledger.gap-late", today).number(),
                parameters.on(region, "ledger.warn-days", today).number());
    }
}
