/** The SQL of the room {@code access}. */
@NullMarked
package luoshi.access.jdbc;

import org.jspecify.annotations.NullMarked;
