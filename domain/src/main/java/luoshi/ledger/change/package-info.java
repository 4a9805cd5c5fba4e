/**
 * 变更: what was issued changes only by a decision document — target, date and lead, a matter split, merged into another or withdrawn. History stays, numbers
 * never move.
 *
 * <p>Enter with {@link luoshi.ledger.change.ChangeCommitment}, {@link luoshi.ledger.change.SplitCommitment} and
 * {@link luoshi.ledger.change.MergeCommitments}.
 */
@NullMarked
package luoshi.ledger.change;

import org.jspecify.annotations.NullMarked;
