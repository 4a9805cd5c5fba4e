package luoshi.project.investment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.supervision.Light;

/** The stored plans and months. */
public interface Investments {

    /** The version that holds. */
    Optional<YearPlan> plan(long regionId, long projectId, int year);

    /** The versions that hold, of several projects. */
    Map<Long, YearPlan> plans(long regionId, List<Long> projectIds, int year);

    /** All versions of all years, the latest first. */
    List<YearPlan> plans(long regionId, long projectId);

    void freeze(KeyProject project, YearPlan plan);

    /** Both series of a year, the earliest month first. */
    List<Month> months(long regionId, long projectId, int year);

    /** The same of several projects. */
    Map<Long, List<Month>> months(long regionId, List<Long> projectIds, int year);

    /** The same in the series of dispatch, of several projects: by month from January to the last that was reported; what was not reported stays as it was. */
    Map<Long, List<BigDecimal>> completed(long regionId, List<Long> projectIds, int year);

    /** What all years but one add up to by their last reported months, in the series of dispatch. */
    BigDecimal otherYears(long regionId, long projectId, int year);

    void report(KeyProject project, Month month);

    /** 调度 : how every active project stands that has a plan for the day's year, or ought to have started by then. */
    List<Progress> progress(long regionId, LocalDate day);

    /** The same of some of them. */
    List<Progress> progress(long regionId, List<Long> projectIds, LocalDate day);

    /** What the active projects of a library that have a plan for the day's year add up to. */
    YearSum sum(long regionId, Library library, LocalDate day);

    /** Sets the lights by which projects are counted, of a round's day; those that are not named have none. Answers how many changed. */
    long light(long regionId, Map<Long, Light> lights, LocalDate day);
}
