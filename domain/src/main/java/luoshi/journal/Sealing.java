package luoshi.journal;

import java.time.LocalDate;
import java.util.List;

/** What sealing needs of the storage; called inside the sealer's transaction. */
public interface Sealing {

    /** Whether facts wait to be sealed; takes no seat and waits for nobody. */
    boolean pending(long regionId);

    /** Where the chain stands; takes the region's seat, so that there is one sealer at a time, and waits for it. */
    Head takeHead(long regionId);

    /** The facts that are visible and unsealed, in the order in which their transactions began, at most so many. */
    List<byte[]> unsealed(long regionId, long settledXid, int most);

    /** Every transaction below this number has ended: asked before {@link #unsealed}. */
    long horizon();

    void addSeals(long regionId, List<Seal> seals);

    void moveHead(long regionId, Head head);

    boolean anchored(long regionId, LocalDate day);

    void addAnchor(Anchor anchor);

    /**
     * The end of a chain.
     *
     * @param settledXid all facts of transactions below it are sealed
     */
    record Head(long seq, byte[] hash, long settledXid) {}
}
