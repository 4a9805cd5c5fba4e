/** Worked examples and properties of the room {@code privacy}. */
@NullMarked
package luoshi.privacy;

import org.jspecify.annotations.NullMarked;
