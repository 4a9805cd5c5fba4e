package luoshi.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored pairings, and what the round found of them. */
public interface Pairings {

    /** An overdue visit that was found and is not made yet. */
    record Finding(long id, long pairingId) {}

    /** @param pairing its id and last visit are not looked at */
    long add(Pairing pairing);

    Optional<Pairing> find(long regionId, long id);

    /** Those that last, by post, kind and name; each with its post's last visit. */
    List<Pairing> live(long regionId);

    /** Those of a post, the lasting ones first. */
    List<Pairing> of(long regionId, long postId);

    /** Those that last with a target. */
    List<Pairing> with(long regionId, Target target);

    void end(Pairing pairing, LocalDate lastDay);

    List<Finding> open(long regionId);

    void found(Pairing pairing, LocalDate dueOn, LocalDate day);

    void over(long regionId, long findingId, LocalDate day);
}
