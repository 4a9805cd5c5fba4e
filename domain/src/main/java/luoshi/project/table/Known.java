package luoshi.project.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.region.Division;
import luoshi.region.Divisions;
import luoshi.region.Holding;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.region.Unit;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;

/** 名录: the units, posts, people and places of a county by every name that a list may give them; read once for a list. */
final class Known {
    private final long region;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<Long, Post> posts = new HashMap<>();
    private final Map<String, Post> leaders = new HashMap<>();
    private final Map<String, Long> places = new LinkedHashMap<>();

    Known(long region, LocalDate day, Units units, Posts posts, Divisions divisions) {
        this.region = region;
        for (Unit unit : units.list(region, day)) {
            Stream.concat(Stream.of(unit.name(), unit.shortName()), unit.aliases().stream())
                    .forEach(name -> this.units.putIfAbsent(name, unit));
        }
        Map<Long, String> people = new HashMap<>();
        posts.people(region).forEach(person -> people.put(person.id(), person.name()));
        for (Post post : posts.list(region)) {
            this.posts.put(post.id(), post);
            leaders.putIfAbsent(post.name(), post);
        }
        for (Holding held : posts.heldOn(region, day)) {
            Post post = this.posts.get(held.postId());
            String person = people.get(held.personId());
            if (post != null && person != null) {
                leaders.putIfAbsent(person, post);
            }
        }
        for (Division place : divisions.below(region)) {
            places.put(place.name(), place.id());
        }
    }

    @Nullable
    Unit unit(String name) {
        return units.get(name);
    }

    /** A leader by post or by name; the one in charge of the unit where nobody is named. */
    @Nullable
    Long leader(String name, Unit unit) {
        Post post = leaders.get(name);
        if (post != null) {
            return post.id();
        }
        return name.isEmpty() ? unit.leaderPostId() : null;
    }

    /** The township that the words name, else the county itself. */
    long place(String words) {
        return places.entrySet().stream()
                .filter(place -> words.contains(place.getKey()))
                .mapToLong(Map.Entry::getValue)
                .findFirst()
                .orElse(region);
    }

    @Nullable
    Long unitOf(long postId) {
        Post post = posts.get(postId);
        return post == null ? null : post.unitId();
    }
}
