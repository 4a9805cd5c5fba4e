package luoshi.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.region.Holding;
import luoshi.region.Post;
import luoshi.region.Posts;

/** 县级领导: the posts that are paired, and who holds or held them. */
public final class Leaders {
    private static final Set<String> KINDS = Set.of("书记", "县长", "常务副县长", "副县长", "组织部长", "纪委书记");

    private final Posts posts;

    public Leaders(Posts posts) {
        this.posts = posts;
    }

    /** The leaders' posts that exist on the day, in the order of their rank. */
    public List<Post> on(long regionId, LocalDate day) {
        return posts.list(regionId).stream()
                .filter(post -> KINDS.contains(post.kind()))
                .filter(post -> !post.validFrom().isAfter(day)
                        && (post.validTo() == null || !post.validTo().isBefore(day)))
                .toList();
    }

    public Optional<Post> find(long regionId, long postId, LocalDate day) {
        return on(regionId, day).stream().filter(post -> post.id() == postId).findFirst();
    }

    /** Who held the posts, with one question a post. */
    public Holders holders(long regionId, Collection<Long> postIds) {
        return new Holders(postIds.stream()
                .distinct()
                .collect(Collectors.toMap(post -> post, post -> posts.holdings(regionId, post))));
    }

    /** 任职: by post. */
    public record Holders(Map<Long, List<Holding>> byPost) {

        /** Who holds or held the post on the day: 顾明远, or 顾明远（代行）; empty where nobody does. */
        public String on(long postId, LocalDate day) {
            return byPost.getOrDefault(postId, List.of()).stream()
                    .filter(holding -> holding.on(day) && holding.kind() != Holding.Kind.B)
                    .map(holding -> holding.personName() + (holding.kind() == Holding.Kind.ACTING ? "（代行）" : ""))
                    .collect(Collectors.joining("、"));
        }
    }
}
