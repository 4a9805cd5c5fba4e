/**
 * 压茬推进: the next has to come while the one before still goes on. What a year's projects are doing, what follows what leaves a library, and which
 * batch follows which.
 *
 * <p>Enter with {@link luoshi.project.relay.YearPhase}, {@link luoshi.project.relay.Handover} and {@link luoshi.project.relay.BatchRelay}.
 */
@NullMarked
package luoshi.project.relay;

import org.jspecify.annotations.NullMarked;
