package luoshi.ledger;

import org.jspecify.annotations.Nullable;

/**
 * 一页: a stretch of a list, from a row on, in an order.
 *
 * @param falling whether the last comes first
 * @param from the row after which (or, going back, before which) it begins; null for the first (or last) rows
 * @param back whether the stretch lies before {@code from}; its rows come in the list's order all the same
 */
public record Slice(Order order, boolean falling, @Nullable From from, boolean back, int size) {

    /** 次序: by what the ledger can be sorted; within the same, by number. */
    public enum Order {
        NUMBER,
        LEAD,
        DUE,
        PROGRESS
    }

    /**
     * A row's place in an order.
     *
     * @param key what it is sorted by, as {@link #key} writes it
     */
    public record From(String key, int number) {}

    public static Slice after(int number, int size) {
        return new Slice(Order.NUMBER, false, number == 0 ? null : new From("", number), false, size);
    }

    /** The place of a commitment in the order. */
    public static From of(Order order, Commitment commitment) {
        String key = switch (order) {
            case NUMBER -> "";
            case LEAD -> String.valueOf(commitment.leadUnitId() == null ? 0 : commitment.leadUnitId());
            case DUE ->
                commitment.dueOn() == null ? "9999-12-31" : commitment.dueOn().toString();
            case PROGRESS -> String.valueOf(commitment.progress());
        };
        return new From(key, commitment.number());
    }
}
