package luoshi.reading.extraction.grammar;

import java.util.List;
import luoshi.foundation.quantity.Quantities;
import luoshi.foundation.quantity.Quantity;

/** 数量: the quantities of a text, found by place. */
public final class Figures {
    private final Quantity[] quantities;
    private final int[] starts;
    private final int[] ends;
    /** Of each offset the first figure from it on. */
    private final int[] next;

    private Figures(List<Quantity> quantities, int length) {
        this.quantities = quantities.toArray(Quantity[]::new);
        this.starts = quantities.stream().mapToInt(one -> one.span().start()).toArray();
        this.ends = quantities.stream().mapToInt(one -> one.span().end()).toArray();
        this.next = new int[length + 1];
        int number = 0;
        for (int i = 0; i <= length; i++) {
            while (number < starts.length && starts[number] < i) {
                number++;
            }
            next[i] = number;
        }
    }

    public static Figures of(String text) {
        return new Figures(Quantities.scan(text), text.length());
    }

    /** The number of the first figure that begins at {@code offset} or behind it; {@link #count} where there is none. */
    public int from(int offset) {
        return offset < 0 ? 0 : offset >= next.length ? starts.length : next[offset];
    }

    public int count() {
        return starts.length;
    }

    public Quantity get(int number) {
        return quantities[number];
    }

    public int start(int number) {
        return starts[number];
    }

    public int end(int number) {
        return ends[number];
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
