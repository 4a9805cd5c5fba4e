package luoshi.ledger.citizen;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored objections. */
public interface Objections {

    /** The oldest first. */
    List<Objection> of(long regionId, long commitmentId);

    /** The oldest that is not answered, by commitment. */
    Map<Long, Objection> open(long regionId, List<Long> commitmentIds);

    /** How many of the commitment are not answered. */
    int countOpen(long regionId, long commitmentId);

    Optional<Objection> find(long regionId, long id);

    Optional<Objection> receipt(long regionId, String receipt);

    long add(long regionId, long commitmentId, String receipt, String words, Citizen.Sealed from);

    void answer(long regionId, long id, boolean upheld, String answer);
}
