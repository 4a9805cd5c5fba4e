package luoshi.app.web.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.region.Post;
import luoshi.region.Unit;

/** 名录: the names of a region's units and posts, shared by the pages that show them. */
public final class Directory {
    private final List<Unit> units;
    private final List<Post> posts;
    private final Map<Long, String> unitNames = new LinkedHashMap<>();
    private final Map<Long, String> postNames = new LinkedHashMap<>();
    private final Map<Long, String> leaders = new LinkedHashMap<>();

    /** @param units all that ever were, so that old rows have their names */
    Directory(List<Unit> units, List<Post> posts) {
        this.units = units;
        this.posts = posts;
        units.forEach(unit -> unitNames.put(unit.id(), unit.shortName()));
        posts.forEach(post -> postNames.put(post.id(), post.called(unitNames.getOrDefault(post.unitId(), ""))));
        Set<Long> inCharge =
                units.stream().map(Unit::leaderPostId).filter(Objects::nonNull).collect(Collectors.toSet());
        posts.stream()
                .filter(post -> inCharge.contains(post.id()))
                .forEach(post -> leaders.put(post.id(), postNames.getOrDefault(post.id(), "")));
    }

    public Map<Long, String> unitNames() {
        return Collections.unmodifiableMap(unitNames);
    }

    public Map<Long, String> postNames() {
        return Collections.unmodifiableMap(postNames);
    }

    /** 责任领导: the posts that are in charge of a unit, in the order of their rank. */
    public Map<Long, String> leaders() {
        return Collections.unmodifiableMap(leaders);
    }

    /** Whether it was made of these very lists. */
    @SuppressWarnings("ReferenceEquality") // the same lists are handed out until one of them changes
    boolean isOf(List<Unit> units, List<Post> posts) {
        return this.units == units && this.posts == posts;
    }
}
