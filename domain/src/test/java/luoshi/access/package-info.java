/** Worked examples and properties of the room {@code access}. */
@NullMarked
package luoshi.access;

import org.jspecify.annotations.NullMarked;
