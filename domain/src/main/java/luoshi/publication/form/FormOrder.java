package luoshi.publication.form;

import java.util.List;
import java.util.Map;

/**
 * What a form is filled with.
 *
 * @param columns for a form with headings: the field of each column, empty for one that stays as it is
 * @param rows by field: texts, numbers and days
 * @param whole what holds for the form as a whole
 * @param note who fills it, when and why; it goes into the file's properties and into its foot where that is free
 */
public record FormOrder(
        FormFields fields,
        List<String> columns,
        List<Map<String, Object>> rows,
        Map<String, Object> whole,
        String note) {

    /** Whether rows are to stand under each other. */
    boolean listed() {
        return !fields.each();
    }

    /** What stands for the placeholders outside of the repeated row. */
    Map<String, Object> first() {
        Map<String, Object> all = new java.util.HashMap<>(whole);
        if (!rows.isEmpty()) {
            all.putAll(rows.getFirst());
        }
        return all;
    }

    /** As people read it. */
    static String text(Object value) {
        return value instanceof java.math.BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }
}
