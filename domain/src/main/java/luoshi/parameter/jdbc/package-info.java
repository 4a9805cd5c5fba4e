/** The SQL of the room {@code parameter}. */
@NullMarked
package luoshi.parameter.jdbc;

import org.jspecify.annotations.NullMarked;
