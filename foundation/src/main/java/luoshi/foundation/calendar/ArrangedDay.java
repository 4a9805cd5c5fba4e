package luoshi.foundation.calendar;

import java.time.LocalDate;

/**
 * 放假调休安排的一天: a day of which a notice says something.
 *
 * @param name the holiday it belongs to: 国庆节
 * @param off true 休, false 调休上班
 */
public record ArrangedDay(LocalDate day, String name, boolean off) {}
