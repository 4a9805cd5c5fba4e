/**
 * 三个一批、五个一批: batches, frozen on the day of their ceremony, and the rates of §3.6 as ratios of two lists.
 */
@NullMarked
package luoshi.project.batch;

import org.jspecify.annotations.NullMarked;
