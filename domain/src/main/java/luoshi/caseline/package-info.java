/**
 * 业务条线: one engine for every ledger that a county keeps. A line is a text file ({@code lines/}); cases are opened, moved by its acts, timed by its clocks,
 * counted by its statistics, and may move a commitment through the ledger's one door.
 *
 * <p>Enter with {@link luoshi.caseline.OpenCase} and {@link luoshi.caseline.ActOnCase}; {@link luoshi.caseline.definition} is what a line is,
 * {@link luoshi.caseline.count} what it adds up to, {@link luoshi.caseline.clock} its clocks, {@link luoshi.caseline.table} many
 * cases at once. Knows no pages, and of projects only how one is registered.
 */
@NullMarked
package luoshi.caseline;

import org.jspecify.annotations.NullMarked;
