/**
 * 回放: duties lived through again from what is on record, under parameters that may be others than those of then. Nothing is written.
 * Orders are told again from the journal ({@link luoshi.supervision.replay.RetellOrders}).
 *
 * <p>Enter with {@link luoshi.supervision.replay.Rehearsal}; {@link luoshi.supervision.replay.Pasts} hands out the record.
 */
@NullMarked
package luoshi.supervision.replay;

import org.jspecify.annotations.NullMarked;
