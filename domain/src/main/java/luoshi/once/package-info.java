/**
 * 读一次: what many parts of a page ask for and a transaction hardly ever changes, read once in it, and kept
 * beyond it as long as nobody changes it.
 *
 * <p>Enter with {@link luoshi.once.Once}. What outlives a transaction belongs to a {@link luoshi.once.Stamp}, which the database gives and no clock.
 */
@NullMarked
package luoshi.once;

import org.jspecify.annotations.NullMarked;
