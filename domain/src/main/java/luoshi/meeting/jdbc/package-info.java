/** The SQL of the room {@code meeting}. */
@NullMarked
package luoshi.meeting.jdbc;

import org.jspecify.annotations.NullMarked;
