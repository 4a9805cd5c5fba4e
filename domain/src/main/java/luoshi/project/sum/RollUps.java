package luoshi.project.sum;

import luoshi.access.Scope;
import org.jspecify.annotations.Nullable;

/** The sums. */
public interface RollUps {

    /**
     * Of a province, a city, a county or a township.
     *
     * @param viewerUnit 0 where whole regions are seen, else the one unit that is seen; null where there are several, for a project of two of them
     *     stands in the counters of both: the rows are counted then
     */
    RollUp of(long placeId, @Nullable Long viewerUnit);

    /** The same by counting the rows that may be seen. */
    RollUp counted(long placeId);

    static @Nullable Long viewer(Scope scope) {
        return scope.whole()
                ? Long.valueOf(0)
                : scope.units().size() == 1 ? scope.units().iterator().next() : null;
    }
}
