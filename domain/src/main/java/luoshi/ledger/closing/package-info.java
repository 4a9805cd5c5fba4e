/**
 * 销号的环节 (R5-8): which steps a matter goes through before it is closed, what of them is done, and which applications are looked at on site.
 *
 * <p>Enter with {@link luoshi.ledger.closing.DrawSample}; {@link luoshi.ledger.closing.ClosingRules} says what is missing. The decision itself is
 * {@link luoshi.ledger.VerifyCommitment}'s.
 */
@NullMarked
package luoshi.ledger.closing;

import org.jspecify.annotations.NullMarked;
