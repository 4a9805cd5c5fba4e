/**
 * 条线统计: what cases add up to, from counters that the database keeps by difference, and the figures that a line's definition asks for.
 *
 * <p>Enter with {@link luoshi.caseline.count.CountCases}. Whoever sees the county is counted for by one counter, whoever sees one unit by another; who sees
 * several units is counted for row by row.
 */
@NullMarked
package luoshi.caseline.count;

import org.jspecify.annotations.NullMarked;
