package luoshi.app.web.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.region.Post;
import luoshi.region.Unit;

/** 名录: the names of a region's units and posts, read once for a page. */
public final class Directory {
    private final List<Unit> units;
    private final List<Post> posts;
    private final Map<Long, String> unitNames = new LinkedHashMap<>();
    private final Map<Long, String> postNames = new LinkedHashMap<>();

    /** @param units all that ever were, so that old rows have their names */
    Directory(List<Unit> units, List<Post> posts) {
        this.units = units;
        this.posts = posts;
        units.forEach(unit -> unitNames.put(unit.id(), unit.shortName()));
        posts.forEach(post -> postNames.put(post.id(), post.called(unitNames.getOrDefault(post.unitId(), ""))));
    }

    public Map<Long, String> unitNames() {
        return unitNames;
    }

    public Map<Long, String> postNames() {
        return postNames;
    }

    /** 责任领导: the posts that are in charge of a unit, in the order of their rank. */
    public Map<Long, String> leaders() {
        Set<Long> inCharge =
                units.stream().map(Unit::leaderPostId).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, String> leaders = new LinkedHashMap<>();
        posts.stream()
                .filter(post -> inCharge.contains(post.id()))
                .forEach(post -> leaders.put(post.id(), postNames.getOrDefault(post.id(), "")));
        return leaders;
    }
}
