/**
 * 读一次: what many parts of a page ask for and a transaction hardly ever changes, read once in it.
 *
 * <p>Enter with {@link luoshi.once.Once}. Nothing outlives the transaction; what must be fast beyond it is kept elsewhere.
 */
@NullMarked
package luoshi.once;

import org.jspecify.annotations.NullMarked;
