package luoshi.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    /** The ids of the facts that no seal asked for, in no order. */
    List<Long> rest() throws IOException {
        List<Long> rest = new ArrayList<>(waiting.keySet());
        for (byte[] fact = facts.next(); fact != null; fact = facts.next()) {
            rest.add(FactChain.idOf(fact));
        }
        return rest;
    }
}
