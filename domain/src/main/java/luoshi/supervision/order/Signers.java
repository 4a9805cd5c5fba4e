package luoshi.supervision.order;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.region.Holding;
import luoshi.region.Post;
import luoshi.region.Posts;

/** 签发人 (R2-6): who holds the post of a colour on a day, as its holder or acting for him. */
public final class Signers {
    private final Posts posts;

    public Signers(Posts posts) {
        this.posts = posts;
    }

    /** The post and who holds it. */
    public record Signer(Post post, Holding holding) {}

    public Optional<Signer> of(long regionId, Colour colour, LocalDate day) {
        return posts.list(regionId).stream()
                .filter(post -> post.kind().equals(colour.signerKind()))
                .flatMap(post -> posts.holdings(regionId, post.id()).stream()
                        .filter(holding -> holding.on(day) && holding.kind() != Holding.Kind.B)
                        .map(holding -> new Signer(post, holding)))
                .findFirst();
    }

    /** The same, where it is the actor. */
    Optional<Signer> of(Actor actor, Colour colour, LocalDate day) {
        return posts.list(actor.regionId()).stream()
                .filter(post -> post.kind().equals(colour.signerKind()))
                .flatMap(post -> posts.holdings(actor.regionId(), post.id()).stream()
                        .filter(holding -> holding.on(day)
                                && holding.kind() != Holding.Kind.B
                                && actor.person().isPresent()
                                && holding.personId() == actor.person().getAsLong())
                        .map(holding -> new Signer(post, holding)))
                .findFirst();
    }
}
