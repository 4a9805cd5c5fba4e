/**
 * Measures and hard proofs. {@code ./luoshi bench NAME} prints one JSON line a case, {@code ./luoshi prove NAME} one closing sentence. Nothing
 * depends on this module.
 */
@NullMarked
package luoshi.bench;

import org.jspecify.annotations.NullMarked;
