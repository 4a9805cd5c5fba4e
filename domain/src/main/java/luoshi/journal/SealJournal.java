package luoshi.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 封存: chains what was committed since the last time. Writers never wait for it; it follows within a second. Once a day the state is anchored
 * under a signature.
 */
public final class SealJournal {
    /** How many facts one transaction seals. */
    public static final int BATCH = 20_000;

    private final Sealing sealing;
    private final AnchorKey key;

    public SealJournal(Sealing sealing, AnchorKey key) {
        this.sealing = sealing;
        this.key = key;
    }

    /** What one round did. Written to the anchor book once the transaction has committed. */
    public record Sealed(int facts, Optional<Anchor> head, Optional<Anchor> day) {
        /** Puts head and day where the database cannot reach them. */
        public void write(AnchorBook book) {
            day.ifPresent(book::writeDay);
            head.ifPresent(book::writeHead);
        }
    }

    /** Seals one batch of the region. */
    public Sealed seal(long regionId, LocalDate today) {
        if (!sealing.pending(regionId) && sealing.anchored(regionId, today)) {
            return new Sealed(0, Optional.empty(), Optional.empty());
        }
        Sealing.Head head = sealing.takeHead(regionId);
        long horizon = sealing.horizon();
        List<byte[]> facts = sealing.unsealed(regionId, head.settledXid(), BATCH);
        if (facts.isEmpty()) {
            if (head.seq() > 0 && !sealing.anchored(regionId, today)) {
                return new Sealed(0, Optional.empty(), Optional.of(anchor(regionId, today, head)));
            }
            return new Sealed(0, Optional.empty(), Optional.empty());
        }
        List<Seal> seals = chained(head, facts);
        sealing.addSeals(regionId, seals);
        long settled = facts.size() < BATCH ? horizon : head.settledXid();
        Sealing.Head moved =
                new Sealing.Head(seals.getLast().seq(), seals.getLast().hash(), settled);
        sealing.moveHead(regionId, moved);
        Optional<Anchor> day =
                sealing.anchored(regionId, today) ? Optional.empty() : Optional.of(anchor(regionId, today, moved));
        return new Sealed(
                facts.size(), Optional.of(Anchor.signed(regionId, today, moved.seq(), moved.hash(), key)), day);
    }

    private Anchor anchor(long regionId, LocalDate today, Sealing.Head head) {
        Anchor anchor = Anchor.signed(regionId, today, head.seq(), head.hash(), key);
        sealing.addAnchor(anchor);
        return anchor;
    }

    private static List<Seal> chained(Sealing.Head head, List<byte[]> facts) {
        FactChain chain = new FactChain();
        List<Seal> seals = new ArrayList<>(facts.size());
        byte[] hash = head.hash();
        for (byte[] fact : facts) {
            byte[] next = new byte[FactChain.HASH_BYTES];
            chain.next(hash, fact, next);
            seals.add(new Seal(head.seq() + seals.size() + 1, FactChain.idOf(fact), next));
            hash = next;
        }
        return seals;
    }
}
