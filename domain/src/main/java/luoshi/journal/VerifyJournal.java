package luoshi.journal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 校验留痕: walks the chain from its beginning and names the first fact that was altered, taken out, reordered or cut off. It needs no more
 * memory than the facts that committed out of order, and two threads that read ahead.
 */
public final class VerifyJournal {
    /** How far a moved fact is looked for when the chain does not close. */
    private static final int REACH = 2_000;

    private VerifyJournal() {}

    /**
     * @param outside the anchors that were kept outside the database, the head among them
     * @param publicKey hex, as {@link AnchorKey#publicKey()} gave it
     * @throws IOException where the copy is no journal any more
     */
    public static Verdict verify(JournalCopy journal, long regionId, List<Anchor> outside, Optional<String> publicKey)
            throws IOException {
        List<Anchor> anchors = AnchorCheck.gathered(journal.anchors(regionId), outside);
        Optional<Anchor> forged = AnchorCheck.forged(anchors, publicKey);
        if (forged.isPresent()) {
            return new Verdict.Broken(
                    regionId, Verdict.Damage.ANCHOR_FORGED, forged.get().seq(), 0);
        }
        JournalCopy.Unsettled unsettled = journal.unsettled(regionId);
        // anchors, seals, facts: each sees at least what the one before it speaks of, while writers go on
        try (ReadAhead seals = new ReadAhead(journal.seals(regionId));
                ReadAhead facts = new ReadAhead(journal.facts(regionId))) {
            return new Walk(regionId, new FactPool(facts), seals, new ArrayDeque<>(anchors)).run(unsettled);
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("a row is cut short", e);
        }
    }

    /** One walk along the chain. */
    private static final class Walk {
        private final long regionId;
        private final FactPool facts;
        private final ReadAhead seals;
        private final Deque<Anchor> anchors;
        private final FactChain chain = new FactChain();
        private byte[] hash = new byte[FactChain.HASH_BYTES];
        private long seq;

        Walk(long regionId, FactPool facts, ReadAhead seals, Deque<Anchor> anchors) {
            this.regionId = regionId;
            this.facts = facts;
            this.seals = seals;
            this.anchors = anchors;
        }

        Verdict run(JournalCopy.Unsettled unsettled) throws IOException {
            byte[] computed = new byte[FactChain.HASH_BYTES];
            for (byte[] row = seals.next(); row != null; row = seals.next()) {
                Seal seal = Seal.of(row);
                if (seal.seq() != seq + 1) {
                    return broken(Verdict.Damage.SEAL_MISSING, seq + 1, 0);
                }
                byte @Nullable [] fact = facts.take(seal.factId());
                if (fact == null) {
                    return broken(Verdict.Damage.MISSING, seal.seq(), seal.factId());
                }
                chain.next(hash, fact, computed);
                if (!Arrays.equals(computed, seal.hash())) {
                    return judge(seal, fact, computed);
                }
                System.arraycopy(computed, 0, hash, 0, computed.length);
                seq = seal.seq();
                Optional<Verdict> rewritten = atAnchor();
                if (rewritten.isPresent()) {
                    return rewritten.get();
                }
            }
            return anchors.isEmpty() ? end(unsettled) : broken(Verdict.Damage.CUT_OFF, seq + 1, 0);
        }

        /** Behind the chain's end there may be facts that wait for the sealer, and no others. */
        private Verdict end(JournalCopy.Unsettled unsettled) throws IOException {
            List<Long> rest = facts.rest();
            Set<Long> waiting = rest.isEmpty() ? Set.of() : unsettled.ids();
            Optional<Long> planted =
                    rest.stream().filter(id -> !waiting.contains(id)).min(Long::compare);
            return planted.isPresent()
                    ? broken(Verdict.Damage.PLANTED, seq, planted.get())
                    : new Verdict.Sound(regionId, seq, rest.size());
        }

        private Optional<Verdict> atAnchor() {
            while (!anchors.isEmpty() && anchors.getFirst().seq() <= seq) {
                Anchor anchor = anchors.removeFirst();
                if (anchor.seq() == seq && !anchor.hash().equals(HexFormat.of().formatHex(hash))) {
                    return Optional.of(broken(Verdict.Damage.REWRITTEN, seq, 0));
                }
            }
            return Optional.empty();
        }

        /** The chain does not close: was it the fact, its place, or the seal? The next seals tell. */
        private Verdict judge(Seal seal, byte[] fact, byte[] computed) throws IOException {
            byte @Nullable [] row = seals.next();
            if (row == null) {
                return broken(Verdict.Damage.ALTERED, seal.seq(), seal.factId());
            }
            Seal after = Seal.of(row);
            byte @Nullable [] next = facts.take(after.factId());
            if (next != null && closes(computed, next, after.hash())) {
                return broken(Verdict.Damage.SEAL_ALTERED, seal.seq(), seal.factId());
            }
            if (next != null && closes(hash, next, seal.hash())) {
                return broken(Verdict.Damage.REORDERED, seal.seq(), seal.factId());
            }
            for (int i = 0; i < REACH; i++) {
                byte @Nullable [] later = seals.next();
                byte @Nullable [] moved =
                        later == null ? null : facts.take(Seal.of(later).factId());
                if (later == null) {
                    break;
                }
                if (moved != null && closes(hash, moved, seal.hash())) {
                    return broken(Verdict.Damage.REORDERED, seal.seq(), seal.factId());
                }
            }
            return broken(Verdict.Damage.ALTERED, seal.seq(), FactChain.idOf(fact));
        }

        private boolean closes(byte[] before, byte[] fact, byte[] wanted) {
            byte[] out = new byte[FactChain.HASH_BYTES];
            chain.next(before, fact, out);
            return Arrays.equals(out, wanted);
        }

        private Verdict broken(Verdict.Damage damage, long at, long factId) {
            return new Verdict.Broken(regionId, damage, at, factId);
        }
    }
}
