package luoshi.supervision.order;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.region.Holding;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.supervision.accountability.Consequence;

/** 责任人: who holds a post of the order's unit on a day. */
final class Accountable {
    private final Posts posts;

    Accountable(Posts posts) {
        this.posts = posts;
    }

    Optional<Consequence.Who> of(SupervisionOrder order, long postId, LocalDate day) {
        Optional<Post> post = posts.find(order.regionId(), postId)
                .filter(found -> found.unitId() == order.subject().unitId());
        return post.flatMap(found -> posts.holdings(order.regionId(), postId).stream()
                .filter(holding -> holding.on(day) && holding.kind() != Holding.Kind.B)
                .findFirst()
                .map(holding ->
                        new Consequence.Who(holding.personId(), holding.personName(), found.name(), found.unitId())));
    }
}
