/** The SQL of the room {@code search}. */
@NullMarked
package luoshi.search.jdbc;

import org.jspecify.annotations.NullMarked;
