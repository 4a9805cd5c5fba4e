package luoshi.foundation.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 年度节假日安排: what the notices of one year say. Some days of the year before may be among them.
 *
 * @param sources title and address of each notice
 */
public record HolidayYear(int year, List<String> sources, SortedMap<LocalDate, ArrangedDay> days) {

    public static HolidayYear of(int year, List<String> sources, Collection<ArrangedDay> days) {
        SortedMap<LocalDate, ArrangedDay> byDay = new TreeMap<>();
        days.forEach(day -> byDay.put(day.day(), day));
        return new HolidayYear(year, List.copyOf(sources), byDay);
    }
}
