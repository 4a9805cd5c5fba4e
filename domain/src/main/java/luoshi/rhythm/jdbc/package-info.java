/** The SQL of the room {@code rhythm}. */
@NullMarked
package luoshi.rhythm.jdbc;

import org.jspecify.annotations.NullMarked;
