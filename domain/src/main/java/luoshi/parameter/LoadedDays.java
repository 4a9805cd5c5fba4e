package luoshi.parameter;

import java.util.List;
import luoshi.foundation.calendar.Closure;
import luoshi.foundation.calendar.HolidayYear;

/** The stored years and closures of a region. */
public interface LoadedDays {

    /** A closure that stands. */
    record Declared(long id, Closure closure, String document) {}

    /** Changes whenever a year or a closure does. */
    String stamp(long regionId);

    /** The last version of each loaded year. */
    List<HolidayYear> years(long regionId);

    /** Closures that were not withdrawn, the latest first. */
    List<Declared> closures(long regionId);

    /** Answers the version that the year has now. */
    int load(long regionId, HolidayYear year);

    long close(long regionId, Closure closure, String document);

    /** Whether there was such a closure. */
    boolean withdraw(long regionId, long id);
}
