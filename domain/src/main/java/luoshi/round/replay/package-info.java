/**
 * 回放: what the rounds of past days would have done under other parameters, beside what was done. It reads the record and writes nothing.
 *
 * <p>Enter with {@link luoshi.round.replay.Replay}.
 */
@NullMarked
package luoshi.round.replay;

import org.jspecify.annotations.NullMarked;
