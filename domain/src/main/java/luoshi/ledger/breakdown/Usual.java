package luoshi.ledger.breakdown;

import java.time.LocalDate;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.region.Unit;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;

/**
 * 惯常的责任领导和责任人: the leader in charge of a unit, and the first of the unit's own posts.
 *
 * @param leader a post, or null where the unit has no leader in charge
 * @param owner a post, or null where the unit has no posts
 */
public record Usual(@Nullable Long leader, @Nullable Long owner) {

    public static Usual of(long region, long unitId, Units units, Posts posts, LocalDate today) {
        return new Usual(
                units.find(region, unitId).map(Unit::leaderPostId).orElse(null),
                posts.list(region).stream()
                        .filter(post -> post.unitId() == unitId && post.validTo() == null)
                        .findFirst()
                        .map(Post::id)
                        .orElse(null));
    }
}
