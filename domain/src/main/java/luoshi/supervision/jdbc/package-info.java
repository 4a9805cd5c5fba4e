/** The SQL of the room {@code supervision}. */
@NullMarked
package luoshi.supervision.jdbc;

import org.jspecify.annotations.NullMarked;
