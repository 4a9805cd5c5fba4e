package luoshi.project.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is amiss, and what was found before. */
public interface Findings {

    /**
     * 预警界限.
     *
     * @param expiryDays how many days before it runs out a paper is warned of
     * @param checkDays how many days after 竣工, 投产 or the day of 达效 promised figures are to be checked
     * @param listing from what total on a project is to be listed, in 元
     */
    record Limits(
            LocalDate day,
            int ageingMonths,
            int expiryDays,
            java.math.BigDecimal listing,
            int listingWarnMonths,
            int listingLateMonths,
            int checkDays) {}

    /** A finding that stands. */
    record Open(
            long id,
            Watch watch,
            long projectId,
            LocalDate on,
            @Nullable Long dutyId) {}

    /** What was found of a project. */
    record Past(
            Watch watch,
            LocalDate on,
            String words,
            @Nullable LocalDate overOn,
            @Nullable Long dutyId) {}

    /** What is amiss on the day, in one project where one is given; the largest projects first. */
    List<Found> amiss(long regionId, Limits limits, @Nullable Long projectId);

    List<Open> open(long regionId);

    /** What stands of several projects, by project. */
    Map<Long, List<Watch>> openOf(long regionId, List<Long> projectIds);

    /** The duties that were drafted of a project, by what was found. */
    Map<Watch, Long> duties(long regionId, long projectId);

    /** What was found of a project so far, and when it was over; the latest first. */
    List<Past> past(long regionId, long projectId);

    void keep(long regionId, Found found, LocalDate day, @Nullable Long dutyId);

    void over(long regionId, long id, LocalDate day);
}
