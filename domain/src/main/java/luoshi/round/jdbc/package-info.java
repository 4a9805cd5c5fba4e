/** The SQL of the room {@code round}. */
@NullMarked
package luoshi.round.jdbc;

import org.jspecify.annotations.NullMarked;
