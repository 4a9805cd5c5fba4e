/**
 * 三个一批、五个一批: batches, frozen on the day of their ceremony, and the rates of §3.6 as ratios of two lists.
 *
 * <p>Enter with {@link luoshi.project.batch.DeclareBatch}, {@link luoshi.project.batch.Batches} and {@link luoshi.project.batch.RateKind}.
 */
@NullMarked
package luoshi.project.batch;

import org.jspecify.annotations.NullMarked;
