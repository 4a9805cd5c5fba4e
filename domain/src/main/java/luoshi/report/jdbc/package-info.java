/** The SQL of the room {@code report}. */
@NullMarked
package luoshi.report.jdbc;

import org.jspecify.annotations.NullMarked;
