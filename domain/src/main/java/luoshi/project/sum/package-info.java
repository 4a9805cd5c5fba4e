/**
 * 汇总: counts and sums of projects by library, light, batch and month, of any place in the tree of regions. The database keeps them in the transaction that
 * changes a project; counting the rows gives the same.
 *
 * <p>Enter with {@link luoshi.project.sum.RollUps}.
 */
@NullMarked
package luoshi.project.sum;

import org.jspecify.annotations.NullMarked;
