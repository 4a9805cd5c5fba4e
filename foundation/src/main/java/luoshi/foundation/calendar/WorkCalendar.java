package luoshi.foundation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * 工作日历: which days are worked (R15-1), as loaded years and own closures say; a year that is not loaded is counted by plain weekends and
 * is provisional (R15-3). Immutable. Between 2000 and 2079 counting is two reads of a table; outside it is a step a day.
 */
public final class WorkCalendar {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2079, 12, 31);
    private static final int BASE = (int) FIRST.toEpochDay();
    private static final int SIZE = (int) LAST.toEpochDay() - BASE + 1;

    private final Map<LocalDate, ArrangedDay> arranged = new HashMap<>();
    private final Set<Integer> years = new TreeSet<>();
    private final List<Closure> closures;
    /** How many days are worked from the first day of the table up to and including this one. */
    private final int[] sequence = new int[SIZE];
    /** The n-th worked day of the table, counted from 0. */
    private final LocalDate[] workdays;

    public WorkCalendar(Collection<HolidayYear> loaded, Collection<Closure> closures) {
        this.closures = List.copyOf(closures);
        for (HolidayYear year : loaded) {
            years.add(year.year());
            arranged.putAll(year.days());
        }
        LocalDate[] worked = new LocalDate[SIZE];
        int count = 0;
        for (int i = 0; i < SIZE; i++) {
            LocalDate day = LocalDate.ofEpochDay(BASE + (long) i);
            if (judge(day)) {
                worked[count++] = day;
            }
            sequence[i] = count;
        }
        this.workdays = java.util.Arrays.copyOf(worked, count);
    }

    /** The years that came with the program, and no closures. */
    public static WorkCalendar published() {
        return new WorkCalendar(HolidayYears.known(), List.of());
    }

    public boolean isWorkday(LocalDate day) {
        int at = index(day);
        return (at > 0 && at < SIZE) ? sequence[at] > sequence[at - 1] : judge(day);
    }

    /** R15-2: the day on which the n-th working day after {@code start} falls; {@code start} itself is not counted. */
    public LocalDate addWorkdays(LocalDate start, int n) {
        int at = index(start);
        if (n > 0 && at >= 0 && at < SIZE) {
            int nth = sequence[at] + n - 1;
            if (nth < workdays.length) {
                return workdays[nth];
            }
        }
        return step(start, n);
    }

    /** The n-th working day before {@code end}. */
    public LocalDate minusWorkdays(LocalDate end, int n) {
        return step(end, -n);
    }

    /** The day itself where it is worked, else the next that is. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkday(day) ? day : step(day, 1);
    }

    /** The day itself where it is worked, else the last before it that is. */
    public LocalDate onOrBefore(LocalDate day) {
        return isWorkday(day) ? day : step(day, -1);
    }

    /** How many days are worked after {@code from} up to and including {@code to}; negative where {@code to} is earlier. */
    public int workdaysBetween(LocalDate from, LocalDate to) {
        return sequence(to) - sequence(from);
    }

    /** The running number of working days up to and including a day, counted from 2000. */
    public int sequence(LocalDate day) {
        int at = index(day);
        if (at >= 0 && at < SIZE) {
            return sequence[at];
        }
        return at < 0 ? -count(day, FIRST) : sequence[SIZE - 1] + count(LAST, day);
    }

    /** Whether the year's notice is not loaded yet. */
    public boolean isProvisional(int year) {
        return !years.contains(year);
    }

    public Set<Integer> years() {
        return java.util.Collections.unmodifiableSet(years);
    }

    public List<Closure> closures() {
        return closures;
    }

    public Optional<ArrangedDay> arranged(LocalDate day) {
        return Optional.ofNullable(arranged.get(day));
    }

    public Optional<Closure> closure(LocalDate day) {
        return closures.stream().filter(closure -> closure.covers(day)).findFirst();
    }

    private boolean judge(LocalDate day) {
        if (closure(day).isPresent()) {
            return false;
        }
        ArrangedDay said = arranged.get(day);
        return said != null ? !said.off() : day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private LocalDate step(LocalDate start, int n) {
        int direction = Integer.signum(n);
        LocalDate day = start;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(direction);
            if (isWorkday(day)) {
                left--;
            }
        }
        return day;
    }

    private int count(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkday(day)) {
                count++;
            }
        }
        return count;
    }

    private static int index(LocalDate day) {
        return Math.clamp(day.toEpochDay() - BASE, -1_000_000, 1_000_000);
    }
}
