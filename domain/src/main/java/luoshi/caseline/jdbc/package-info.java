/** The SQL of the room {@code caseline}. */
@NullMarked
package luoshi.caseline.jdbc;

import org.jspecify.annotations.NullMarked;
