package luoshi.ledger.closing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.ledger.Commitment;

/** The stored draws. */
public interface Samples {

    /** The matters that wait for 核验, the oldest application first, each with the id of its application. */
    List<Waiting> waiting(long regionId);

    /** Whether the application was picked; empty where no draw was held over it. */
    Optional<Boolean> picked(long regionId, long noteId);

    /** Of those of the applications over which a draw was held, whether they were picked. */
    Map<Long, Boolean> picked(long regionId, List<Long> noteIds);

    long add(long regionId, Sample sample, List<Waiting> pool);

    /** The last draws, the latest first. */
    List<Sample> last(long regionId, int most);

    /** A matter with its application. */
    record Waiting(Commitment commitment, long noteId) {}
}
