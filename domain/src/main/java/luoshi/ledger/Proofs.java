package luoshi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stored proofs, and which commitments are bound. */
public interface Proofs {

    /**
     * What is found.
     *
     * @param quantity in the goal's unit; null where nothing is counted
     */
    record Found(LocalDate on, String words, @Nullable BigDecimal quantity, int progress) {}

    /** Of one commitment, the latest first. */
    List<Proof> of(long regionId, long commitmentId);

    void add(long regionId, long commitmentId, Found found);

    void bound(long regionId, long commitmentId, boolean bound);
}
