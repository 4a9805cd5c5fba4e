/**
 * 深入一线抓落实工作周: the visits of its days count in, and what is open at its end becomes duties.
 *
 * <p>Enter with {@link luoshi.visit.week.DeclareWeek} and {@link luoshi.visit.week.EndWeek}.
 */
@NullMarked
package luoshi.visit.week;

import org.jspecify.annotations.NullMarked;
