package luoshi.notice.choice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import luoshi.foundation.calendar.WorkCalendar;

/**
 * 免打扰: the hours of a day, and the days, on which nobody is disturbed. Days are worked or not as the calendar says, so a Saturday that is worked for a
 * holiday (调休) is a day like any other.
 *
 * @param from the first quiet minute of the night; equal to {@code to}: no quiet hours
 * @param to the first minute that is not quiet any more; before {@code from}: on the next day
 * @param rest whether days that are not worked are quiet as a whole
 */
public record QuietHours(LocalTime from, LocalTime to, boolean rest) {
    private static final int LONGEST = 60;

    public boolean at(LocalDateTime moment, WorkCalendar calendar) {
        return (rest && !calendar.isWorkday(moment.toLocalDate())) || night(moment.toLocalTime());
    }

    /** The moment itself where it is not quiet, else the first one after it that is not. */
    public LocalDateTime end(LocalDateTime moment, WorkCalendar calendar) {
        LocalDateTime found = moment;
        for (int i = 0; i < LONGEST && at(found, calendar); i++) {
            found = rest && !calendar.isWorkday(found.toLocalDate())
                    ? calendar.onOrAfter(found.toLocalDate()).atStartOfDay()
                    : endOfNight(found);
        }
        return found;
    }

    /** The moment of a day's digest: when it is wanted, or when the night is over; no digest on a day that is quiet as a whole. */
    public boolean digestIsDue(LocalDateTime now, LocalTime wanted, WorkCalendar calendar) {
        return !now.toLocalTime().isBefore(wanted) && !at(now, calendar);
    }

    /** What turned red is told since the last day on which there was a digest. */
    public LocalDate lastDigest(LocalDate day, WorkCalendar calendar) {
        return rest ? calendar.minusWorkdays(day, 1) : day.minusDays(1);
    }

    private boolean night(LocalTime time) {
        return from.isAfter(to) ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
    }

    private LocalDateTime endOfNight(LocalDateTime moment) {
        return moment.toLocalTime().isBefore(to)
                ? moment.toLocalDate().atTime(to)
                : moment.toLocalDate().plusDays(1).atTime(to);
    }
}
