package luoshi.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 职务: what a responsibility belongs to.
 *
 * @param kind one of the kinds that rules name (县长, 组织部长, 督查室主任, 局长 …)
 * @param rank order within the unit, small first
 */
public record Post(
        long regionId,
        long id,
        long unitId,
        String name,
        String kind,
        int rank,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** 副县长 needs no unit before it, 局长 does. */
    public String called(String unit) {
        return name.endsWith("县长") || name.endsWith("县委书记") ? name : unit + name;
    }
}
