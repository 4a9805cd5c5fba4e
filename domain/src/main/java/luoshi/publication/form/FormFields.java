package luoshi.publication.form;

import java.util.List;

/**
 * 可填的栏目.
 *
 * @param row what every row has
 * @param whole what the form has as a whole
 * @param each 一件一份: a copy of the form for every row; else the rows stand under each other in one
 */
public record FormFields(List<String> row, List<String> whole, boolean each) {

    /** The field that shares most characters with a name that is none, where it shares half of them; else nothing. */
    String nearest(String name) {
        return row.stream()
                .filter(field -> 2 * shared(field, name) >= Math.max(field.length(), name.length()))
                .max(java.util.Comparator.comparingLong(field -> shared(field, name)))
                .orElse("");
    }

    private static long shared(String one, String other) {
        return one.codePoints().filter(c -> other.indexOf(c) >= 0).count();
    }
}
