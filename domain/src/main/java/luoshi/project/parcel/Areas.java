package luoshi.project.parcel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored areas with their assessments and limits. */
public interface Areas {

    /** By name. */
    List<Area> list(long regionId);

    Optional<Area> find(long regionId, long id);

    long open(long regionId, String name, long unitId);

    /** Of all areas, by kind, the one that is valid longest first. */
    List<Assessment> assessments(long regionId);

    long assess(long regionId, Assessment assessment);

    /** Every version of all areas, the latest first. */
    List<Limit> limits(long regionId);

    /** Ends the version before on the day before this one. */
    long limit(long regionId, Limit limit);

    /** Which of an area's limits hold for an industry on a day: its own, else the one for all. */
    default List<Limit> limits(long regionId, long areaId, String industry, LocalDate day) {
        List<Limit> all = limits(regionId).stream()
                .filter(one -> one.areaId() == areaId && one.inForce(day))
                .toList();
        return java.util.Arrays.stream(Control.values())
                .flatMap(control -> all.stream()
                        .filter(one -> one.control() == control
                                && (one.industry().isEmpty() || one.industry().equals(industry)))
                        .max(java.util.Comparator.comparing(
                                one -> !one.industry().isEmpty()))
                        .stream())
                .toList();
    }
}
