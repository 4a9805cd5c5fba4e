/**
 * 办件时限: the clocks of a case: started and stopped by acts, standing still in states, lengthened at most so far; and what a day finds of those that run.
 *
 * <p>Enter with {@link luoshi.caseline.clock.RunClocks} and {@link luoshi.caseline.clock.SweepClocks}. Knows nothing of fields and people.
 */
@NullMarked
package luoshi.caseline.clock;

import org.jspecify.annotations.NullMarked;
