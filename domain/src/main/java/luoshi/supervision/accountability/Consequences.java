package luoshi.supervision.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored register. */
public interface Consequences {

    /** What is entered. */
    record Entry(
            Consequence.Ground ground,
            ConsequenceKind kind,
            Consequence.Who who,
            String words,
            String basis,
            LocalDate on,
            LocalDate expiresOn) {}

    void add(long regionId, Entry entry);

    Optional<Consequence> find(long regionId, long id);

    /** Of some orders, the earliest first. */
    List<Consequence> of(long regionId, List<Long> orderIds);

    /** What the person who asks may see of the register, the latest first. */
    List<Consequence> latest(long regionId, int most);

    /** Answers whether it had not been withdrawn before. */
    boolean withdraw(long regionId, long id, LocalDate day, String because);
}
