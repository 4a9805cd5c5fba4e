package luoshi.foundation.quantity;

import java.util.List;

/**
 * 识别数量: every quantity of a text with its comparator and unit. What only looks like one is left out: dates, section and document numbers,
 * ordinals that rank nothing, roads, voltages, hotlines, programme names, ages.
 */
public final class Quantities {
    private Quantities() {}

    /** The quantities in text order, none overlapping another. Takes time linear in the length of {@code text}. */
    public static List<Quantity> scan(String text) {
        return new Scan(text, Scan.NO_DATE, Times.Ends.WITH_LAST).quantities();
    }
}
