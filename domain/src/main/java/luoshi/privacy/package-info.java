/**
 * 隐私: masks, sealed fields, blind indexes, watermarks and the guard against state secrets (rules §16.2, §16.3, R0-6).
 *
 * <p>Knows nothing of tables or people: it works on texts and bytes that are handed to it.
 */
@NullMarked
package luoshi.privacy;

import org.jspecify.annotations.NullMarked;
