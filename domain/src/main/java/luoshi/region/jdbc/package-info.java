/** The SQL of the room {@code region}. */
@NullMarked
package luoshi.region.jdbc;

import org.jspecify.annotations.NullMarked;
