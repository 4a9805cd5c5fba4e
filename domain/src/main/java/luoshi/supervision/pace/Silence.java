package luoshi.supervision.pace;

import java.time.LocalDate;
import java.util.List;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.supervision.Light;

/**
 * 不报也是情况 (R5-5): a period without a report a working day after it was due is yellow; two running are red and want a reminder.
 *
 * @param missed how many of the last periods running have no report
 */
public record Silence(Light light, int missed) {

    /**
     * @param due the days on which reports were due, the earliest first
     * @param reported the days on which reports came
     */
    public static Silence of(List<LocalDate> due, List<LocalDate> reported, LocalDate today, WorkCalendar calendar) {
        int missed = 0;
        LocalDate from = LocalDate.MIN;
        for (LocalDate day : due) {
            LocalDate closes = calendar.addWorkdays(day, 1);
            if (closes.isBefore(today)) {
                missed = came(reported, from, closes) ? 0 : missed + 1;
                from = closes;
            }
        }
        int running = came(reported, from, LocalDate.MAX) ? 0 : missed;
        return new Silence(running == 0 ? Light.GREEN : running == 1 ? Light.YELLOW : Light.RED, running);
    }

    private static boolean came(List<LocalDate> reported, LocalDate after, LocalDate until) {
        return reported.stream().anyMatch(day -> day.isAfter(after) && !day.isAfter(until));
    }

    public String reason() {
        return missed == 0 ? "按期报送" : "连续" + missed + "期没有报送";
    }
}
