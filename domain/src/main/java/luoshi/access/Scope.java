package luoshi.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 可见范围: computed once for a log-in, checked by row security on every row.
 *
 * @param regions the counties seen
 * @param units the units seen where not the whole region is
 * @param whole whether every unit of the regions is seen
 * @param level the highest restriction level seen: 0 ordinary, 1 internal, 2 cadre matters (R2-8)
 */
public record Scope(Set<Long> regions, Set<Long> units, boolean whole, int level) {

    static Scope ofClaims(String regions, String units, String whole, String level) {
        return new Scope(numbers(regions), numbers(units), whole.equals("t"), Integer.parseInt(level));
    }

    /** The elements of a PostgreSQL array literal of plain words. */
    static String[] elements(String array) {
        String inside = array.substring(1, array.length() - 1);
        return inside.isEmpty() ? new String[0] : inside.split(",");
    }

    private static Set<Long> numbers(String array) {
        return Arrays.stream(elements(array)).map(Long::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
