package luoshi.app.web.system;

import java.time.LocalDate;
import luoshi.foundation.calendar.WorkCalendar;

/** 日历变动之后: what must be done once the working days of a region have changed. */
@FunctionalInterface
public interface CalendarChange {

    /** Answers how many running clocks end on another day. */
    int happened(long regionId, WorkCalendar before, String reason, LocalDate today);
}
