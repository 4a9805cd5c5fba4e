package luoshi.supervision.accountability;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.region.Holding;
import luoshi.region.Post;
import luoshi.region.Posts;

/** 责任人: who holds a post of a unit on a day. */
public final class Accountable {
    private final Posts posts;

    public Accountable(Posts posts) {
        this.posts = posts;
    }

    public Optional<Consequence.Who> of(long regionId, long unitId, long postId, LocalDate day) {
        Optional<Post> post = posts.find(regionId, postId).filter(found -> found.unitId() == unitId);
        return post.flatMap(found -> posts.holdings(regionId, postId).stream()
                .filter(holding -> holding.on(day) && holding.kind() != Holding.Kind.B)
                .findFirst()
                .map(holding ->
                        new Consequence.Who(holding.personId(), holding.personName(), found.name(), found.unitId())));
    }
}
