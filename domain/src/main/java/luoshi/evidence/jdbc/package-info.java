/** The SQL of the room {@code evidence}. */
@NullMarked
package luoshi.evidence.jdbc;

import org.jspecify.annotations.NullMarked;
