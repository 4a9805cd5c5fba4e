package luoshi.project.parcel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.project.KeyProject;
import org.jspecify.annotations.Nullable;

/** The stored parcels. */
public interface Parcels {

    /**
     * 承诺: one thing that an enterprise undertook, of its parcel or in place of a paper.
     *
     * @param enterprise 项目法人
     * @param control null where it stands in place of a paper
     * @param item the paper's row; 0 of a parcel
     * @param words what was undertaken
     * @param by when it is to be kept; null: as soon as it can be seen
     * @param kept null before it was checked
     * @param found what the check found
     */
    record Undertaken(
            long projectId,
            String project,
            String enterprise,
            @Nullable Control control,
            int item,
            String words,
            @Nullable LocalDate by,
            @Nullable LocalDate checkedOn,
            @Nullable Boolean kept,
            String found) {}

    Optional<Parcel> of(long regionId, long projectId);

    /** Active projects on the area that have not started. */
    List<Long> waiting(long regionId, long areaId);

    /** How many projects stand on each area. */
    java.util.Map<Long, Long> counts(long regionId);

    /** Stores it, or changes what was not checked so far. */
    void take(KeyProject project, Parcel parcel);

    void check(KeyProject project, Control control, Parcel.Check check);

    /** Everything that was undertaken: what was broken first, then what is due next. */
    List<Undertaken> undertaken(long regionId, int most);
}
