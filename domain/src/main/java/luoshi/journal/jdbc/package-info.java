/** The SQL of the room {@code journal}. */
@NullMarked
package luoshi.journal.jdbc;

import org.jspecify.annotations.NullMarked;
