/**
 * How well and how fast quantities and dates are read: an outside exam, the share of numbers that carry a unit in real reports, and the speed
 * beside a plain segmenter. Enter by {@link luoshi.bench.quantities.Exam}, {@link luoshi.bench.quantities.UnitCoverage} and
 * {@link luoshi.bench.quantities.Throughput}.
 */
@NullMarked
package luoshi.bench.quantities;

import org.jspecify.annotations.NullMarked;
