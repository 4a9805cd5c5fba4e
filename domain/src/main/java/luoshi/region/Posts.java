package luoshi.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored posts, people and who holds what. */
public interface Posts {

    List<Post> list(long regionId);

    Optional<Post> find(long regionId, long id);

    long add(Post post);

    List<Person> people(long regionId);

    long addPerson(long regionId, String name);

    /** Everybody who ever held the post, the latest first. */
    List<Holding> holdings(long regionId, long postId);

    /** Everything that is held on the day. */
    List<Holding> heldOn(long regionId, LocalDate day);

    /** What the person holds on the day. */
    List<Holding> heldBy(long regionId, long personId, LocalDate day);

    long addHolding(Holding holding);

    void endHolding(long regionId, long holdingId, LocalDate lastDay);
}
