/**
 * 成批办理: one act done to many cases at once. Every case goes through the same rules as by itself; what they read is read for all of them before, what they
 * write is written for all of them afterwards, each in one statement.
 *
 * <p>Enter with {@link luoshi.caseline.many.ActOnCases}.
 */
@NullMarked
package luoshi.caseline.many;

import org.jspecify.annotations.NullMarked;
