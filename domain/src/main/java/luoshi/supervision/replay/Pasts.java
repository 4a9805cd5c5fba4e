package luoshi.supervision.replay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** The record of duties. */
public interface Pasts {

    /** Duties that were open at some time between two days, by their ids: at most so many after one of them. */
    List<Past> page(long regionId, LocalDate from, LocalDate to, long afterId, int most);

    /** How many reminders were given, by month and rung. */
    Map<YearMonth, long[]> given(long regionId, LocalDate from, LocalDate to);
}
