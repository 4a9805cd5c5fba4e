/** The project room's tables. */
@NullMarked
package luoshi.project.jdbc;

import org.jspecify.annotations.NullMarked;
