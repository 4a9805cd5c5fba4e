/**
 * Days as offices count them: statutory holidays and 调休, own closures, terms in natural days, working days and months, roll-over, and the
 * derivation of every deadline in words. One data file a year, citing the notice; the text of a notice becomes a year. It never asks what day it is.
 *
 * <p>Enter by {@link luoshi.foundation.calendar.WorkCalendar} and {@link luoshi.foundation.calendar.Term};
 * {@link luoshi.foundation.calendar.HolidayNotice} reads a pasted notice, {@link luoshi.foundation.calendar.HolidayYears} holds the years
 * that are known already.
 */
@NullMarked
package luoshi.foundation.calendar;

import org.jspecify.annotations.NullMarked;
