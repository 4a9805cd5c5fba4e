/**
 * 数量与时间: how much, how many and when, in Chinese official text: numbers of every script, percentages, bounds, ranges, ranks, money, units,
 * dates, periods, durations, each with exact offsets. Knows no indicators and no report structure. Everything here can be shared between
 * threads; nothing reads a clock. Enter by {@link luoshi.foundation.quantity.Quantities} (phrases as a ledger wants them),
 * {@link luoshi.foundation.quantity.Dates}, or {@link luoshi.foundation.quantity.Mentions} (everything, nested).
 */
@NullMarked
package luoshi.foundation.quantity;

import org.jspecify.annotations.NullMarked;
