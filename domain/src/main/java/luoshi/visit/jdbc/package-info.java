/** The SQL of the room {@code visit}. */
@NullMarked
package luoshi.visit.jdbc;

import org.jspecify.annotations.NullMarked;
