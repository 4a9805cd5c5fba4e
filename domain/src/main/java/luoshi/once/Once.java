package luoshi.once;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 读一次: remembers what was read until the transaction ends or until it is told to forget; whoever changes what is read here tells it. Outside a
 * transaction it remembers nothing.
 *
 * @param <V> what is read
 */
public final class Once<V> {

    /** What was read under the key, by {@code read} where it was not yet. */
    public V get(Object key, Supplier<V> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read.get();
        }
        Map<Object, V> kept = kept();
        @Nullable V known = kept.get(key);
        if (known == null) {
            known = read.get();
            kept.put(key, known);
        }
        return known;
    }

    /** Everything is read again. */
    public void forget() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            kept().clear();
        }
    }

    @SuppressWarnings("unchecked") // nobody else binds anything to this
    private Map<Object, V> kept() {
        @Nullable Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return (Map<Object, V>) bound;
        }
        Map<Object, V> kept = new HashMap<>();
        TransactionSynchronizationManager.bindResource(this, kept);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Once.this);
            }
        });
        return kept;
    }
}
