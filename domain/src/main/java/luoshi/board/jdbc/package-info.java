/** The SQL of the room {@code board}: views only. */
@NullMarked
package luoshi.board.jdbc;

import org.jspecify.annotations.NullMarked;
