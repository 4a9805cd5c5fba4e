package luoshi.ledger.jdbc;

import java.util.ArrayList;
import java.util.List;
import luoshi.ledger.Slice;
import org.jspecify.annotations.Nullable;

/** A slice as SQL behind the conditions: where it begins, the order, how many. A keyset: no row is passed over that is not shown. */
record Sorting(String sql, List<@Nullable Object> values) {

    static Sorting of(Slice slice) {
        boolean down = slice.falling() ^ slice.back();
        String direction = down ? " desc" : "";
        String compared = down ? " < " : " > ";
        List<@Nullable Object> values = new ArrayList<>();
        String key = key(slice.order());
        String begins = "";
        Slice.From from = slice.from();
        if (from != null && key.isEmpty()) {
            begins = " and number" + compared + "?";
            values.add(from.number());
        } else if (from != null) {
            begins = " and (" + key + ", number)" + compared + "(?::" + type(slice.order()) + ", ?)";
            values.add(from.key());
            values.add(from.number());
        }
        values.add(slice.size());
        String order = key.isEmpty() ? "" : key + direction + ", ";
        return new Sorting(begins + " order by " + order + "number" + direction + " limit ?", values);
    }

    private static String key(Slice.Order order) {
        return switch (order) {
            case NUMBER -> "";
            case LEAD -> "coalesce(lead_unit_id, 0)";
            case DUE -> "coalesce(due_on, date '9999-12-31')";
            case PROGRESS -> "progress";
        };
    }

    private static String type(Slice.Order order) {
        return switch (order) {
            case NUMBER, PROGRESS -> "smallint";
            case LEAD -> "bigint";
            case DUE -> "date";
        };
    }
}
