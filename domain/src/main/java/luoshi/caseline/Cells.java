package luoshi.caseline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stored cells of matrices. */
public interface Cells {

    /**
     * 点位.
     *
     * @param placeId the township in which the place lies
     * @param since when it came into its state
     */
    record Cell(
            String item,
            String place,
            long placeId,
            String state,
            @Nullable Long unitId,
            LocalDate since) {}

    /** Writes cells; those that are there already are changed. */
    void put(long regionId, String line, List<Cell> cells, List<Long> concerned);

    /** A case brought a cell so far; one that is not there stays away. */
    void reach(long regionId, String line, String item, String place, String state, LocalDate on);

    List<Cell> of(long regionId, String line);

    /** Those of one township. */
    List<Cell> in(long regionId, String line, long placeId);

    /**
     * 点位合计.
     *
     * @param month the first day of the month since which they are in their state
     */
    record CellSum(String item, long placeId, @Nullable Long unitId, String state, LocalDate month, long cells) {}

    /** How many cells there are, by item, township, unit, state and month. */
    List<CellSum> sums(long regionId, String line);
}
