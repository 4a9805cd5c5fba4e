package luoshi.once;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 读一次: remembers what was read until it is told to forget; whoever changes what is read here tells it. A transaction reads a thing at most once, and
 * not at all where another one has read it under the same {@link Stamp}. Outside a transaction nothing is remembered.
 *
 * @param <V> what is read; shared, so never changed by those who get it
 */
public final class Once<V> {
    /** So many things are kept at most; beyond that all are read anew. */
    private static final int MOST = 1_000;

    private final Map<Known, Stamped<V>> shared = new ConcurrentHashMap<>();
    private final boolean personal;

    private Once(boolean personal) {
        this.personal = personal;
    }

    /** Of what everybody of a county sees alike. */
    public static <V> Once<V> forAll() {
        return new Once<>(false);
    }

    /** Of what depends on who looks: shared by transactions of the same claims only. */
    public static <V> Once<V> forEach() {
        return new Once<>(true);
    }

    private record Known(long regionId, String claims, Object key) {}

    private record Stamped<V>(String changed, V value) {}

    /** What the running transaction has read. */
    private static final class Kept<V> {
        private final Map<Object, V> read = new HashMap<>();
        private boolean changed;
    }

    /** What was read under the key, by {@code read} where it was not yet. */
    public V get(Object key, Supplier<V> read) {
        if (!InTransaction.runs()) {
            return read.get();
        }
        Kept<V> kept = kept();
        @Nullable V known = kept.read.get(key);
        if (known == null) {
            @Nullable Stamp stamp = kept.changed ? null : Stamp.found();
            known = stamp == null ? read.get() : shared(stamp, key, read);
            kept.read.put(key, known);
        }
        return known;
    }

    /** Everything is read again, and what this transaction reads stays its own. */
    public void forget() {
        if (InTransaction.runs()) {
            Kept<V> kept = kept();
            kept.read.clear();
            kept.changed = true;
        }
    }

    private V shared(Stamp stamp, Object key, Supplier<V> read) {
        Known place = new Known(stamp.regionId(), personal ? stamp.claims() : "", key);
        @Nullable Stamped<V> found = shared.get(place);
        if (found != null && found.changed().equals(stamp.changed())) {
            return found.value();
        }
        V value = read.get();
        if (shared.size() >= MOST) {
            shared.clear();
        }
        shared.put(place, new Stamped<>(stamp.changed(), value));
        return value;
    }

    @SuppressWarnings("unchecked") // nobody else binds anything to this
    private Kept<V> kept() {
        @Nullable Object bound = InTransaction.bound(this);
        if (bound != null) {
            return (Kept<V>) bound;
        }
        Kept<V> kept = new Kept<>();
        InTransaction.bind(this, kept);
        return kept;
    }
}
