/** Quantities and dates as invented reports say them, by rule. */
@NullMarked
package luoshi.foundation.quantity;

import org.jspecify.annotations.NullMarked;
