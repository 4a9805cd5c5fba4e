package luoshi.journal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts in the order of their transactions, given out in the order of the chain: what stands before the wanted one is kept until it is
 * asked for. A transaction seals late when it ends late, so few facts wait.
 */
final class FactPool {
    private final ReadAhead facts;
    private final Map<Long, byte[]> waiting = new HashMap<>();

    FactPool(ReadAhead facts) {
        this.facts = facts;
    }

    /** The fact with the id, or null where the journal has none. */
    byte @Nullable [] take(long id) throws IOException {
        byte @Nullable [] early = waiting.isEmpty() ? null : waiting.remove(id);
        if (early != null) {
            return early;
        }
        for (byte[] fact = facts.next(); fact != null; fact = facts.next()) {
            long found = FactChain.idOf(fact);
            if (found == id) {
                return fact;
            }
            waiting.put(found, fact);
        }
        return null;
    }

    /** How many facts no seal asked for. */
    long rest() throws IOException {
        long count = waiting.size();
        while (facts.next() != null) {
            count++;
        }
        return count;
    }
}
