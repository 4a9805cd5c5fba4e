/**
 * 自动取数: commitments that prove themselves. A binding says which figure of the projects moves a commitment; the program finds the figure, keeps the rows behind
 * it by date, and moves the progress through the ledger's one door.
 *
 * <p>Enter with {@link luoshi.project.proof.ProveCommitments}; {@link luoshi.project.proof.Measure} is the list of figures.
 */
@NullMarked
package luoshi.project.proof;

import org.jspecify.annotations.NullMarked;
