/**
 * 序时进度: pure functions of a target, what is done, a curve, a day and the bounds. Nothing here knows a commitment, a project or an indicator;
 * whoever does hands in numbers and gets a light with its reason. Rates keep what they were divided from.
 *
 * <p>Enter with {@link luoshi.supervision.pace.Pace}; {@link luoshi.supervision.pace.StockTake} counts half-years,
 * {@link luoshi.supervision.pace.Silence} reports that did not come, {@link luoshi.supervision.pace.Forecast} the finish.
 */
@NullMarked
package luoshi.supervision.pace;

import org.jspecify.annotations.NullMarked;
