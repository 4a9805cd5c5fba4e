package luoshi.reading.extraction.grammar;

import java.util.List;
import luoshi.foundation.quantity.Quantities;
import luoshi.foundation.quantity.Quantity;

/** 数量: the quantities of a text, found by place. */
public final class Figures {
    /** Blocks of 16 offsets. */
    private static final int BLOCK = 4;

    private final Quantity[] quantities;
    private final int[] starts;
    private final int[] ends;
    /** Of each block of offsets the first figure from it on; an entry for each offset would be the largest part of a long text in memory. */
    private final int[] next;

    private Figures(List<Quantity> quantities, int length) {
        this.quantities = quantities.toArray(Quantity[]::new);
        this.starts = quantities.stream().mapToInt(one -> one.span().start()).toArray();
        this.ends = quantities.stream().mapToInt(one -> one.span().end()).toArray();
        this.next = new int[(length >> BLOCK) + 1];
        int number = 0;
        for (int i = 0; i < next.length; i++) {
            while (number < starts.length && starts[number] < i << BLOCK) {
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
        int block = Math.max(0, offset) >> BLOCK;
        int number = block < next.length ? next[block] : starts.length;
        while (number < starts.length && starts[number] < offset) {
            number++;
        }
        return number;
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
