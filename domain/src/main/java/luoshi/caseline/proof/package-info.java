/**
 * 条线取数: statistics of a line that move a commitment, through the ledger's one door: a person binds, the program proves.
 *
 * <p>Enter with {@link luoshi.caseline.proof.BindToLine} and {@link luoshi.caseline.proof.ProveFromLines}.
 */
@NullMarked
package luoshi.caseline.proof;

import org.jspecify.annotations.NullMarked;
