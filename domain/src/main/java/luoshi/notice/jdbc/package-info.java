/** The SQL of the room {@code notice}. */
@NullMarked
package luoshi.notice.jdbc;

import org.jspecify.annotations.NullMarked;
