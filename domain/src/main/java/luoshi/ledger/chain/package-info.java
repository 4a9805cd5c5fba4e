/**
 * 责任链条: from the promise through list, task and node to the person, and where it is broken. What is broken is told; it is mended where
 * matters are reviewed, divided and planned.
 *
 * <p>Enter with {@link luoshi.ledger.chain.Gaps}.
 */
@NullMarked
package luoshi.ledger.chain;

import org.jspecify.annotations.NullMarked;
