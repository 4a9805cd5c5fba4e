package luoshi.reading.extraction.grammar;

import java.util.List;
import luoshi.foundation.quantity.Quantities;
import luoshi.foundation.quantity.Quantity;

/** 数量: the quantities of a text, found by place. */
public final class Figures {
    private final List<Quantity> quantities;
    private final int[] starts;

    private Figures(List<Quantity> quantities) {
        this.quantities = quantities;
        this.starts = new int[quantities.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = quantities.get(i).span().start();
        }
    }

    public static Figures of(String text) {
        return new Figures(Quantities.scan(text));
    }

    /** The number of the first figure that begins at {@code offset} or behind it; {@link #count} where there is none. */
    public int from(int offset) {
        int found = java.util.Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    public int count() {
        return starts.length;
    }

    public Quantity get(int number) {
        return quantities.get(number);
    }

    public int start(int number) {
        return starts[number];
    }

    public int end(int number) {
        return quantities.get(number).span().end();
    }

    public boolean any(int from, int to) {
        int first = from(from);
        return first < starts.length && end(first) <= to;
    }

    boolean startsWithin(int from, int to) {
        int first = from(from);
        return first < starts.length && starts[first] < to;
    }

    /** The figure that ends exactly at {@code offset}; negative where none does. */
    int endingAt(int offset) {
        int last = from(offset) - 1;
        return last >= 0 && end(last) == offset ? last : -1;
    }
}
