package luoshi.parameter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import luoshi.foundation.calendar.Closure;
import luoshi.foundation.calendar.HolidayYear;
import luoshi.foundation.calendar.HolidayYears;
import luoshi.foundation.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** 取日历: a region's working days: the years that came with the program, those it has loaded since, and its own closures. */
public final class Calendars {
    private final LoadedDays days;
    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    public Calendars(LoadedDays days) {
        this.days = days;
    }

    private record Kept(String stamp, WorkCalendar calendar) {}

    /** The calendar as it is loaded at this moment, also where another node has loaded it. */
    public WorkCalendar of(long regionId) {
        String stamp = days.stamp(regionId);
        @Nullable Kept known = kept.get(regionId);
        if (known == null || !known.stamp().equals(stamp)) {
            known = new Kept(stamp, build(years(regionId), closures(regionId)));
            kept.put(regionId, known);
        }
        return known.calendar();
    }

    /** The years of the region with their sources, the earliest first. */
    public List<HolidayYear> years(long regionId) {
        Map<Integer, HolidayYear> byYear = new HashMap<>();
        HolidayYears.known().forEach(year -> byYear.put(year.year(), year));
        days.years(regionId).forEach(year -> byYear.put(year.year(), year));
        List<Integer> numbers = new ArrayList<>(byYear.keySet());
        numbers.sort(null);
        return numbers.stream().map(byYear::get).toList();
    }

    private List<Closure> closures(long regionId) {
        return days.closures(regionId).stream()
                .map(LoadedDays.Declared::closure)
                .toList();
    }

    private static WorkCalendar build(List<HolidayYear> years, List<Closure> closures) {
        return new WorkCalendar(years, closures);
    }
}
