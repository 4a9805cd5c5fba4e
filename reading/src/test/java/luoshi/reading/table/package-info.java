/** Tests of the readers of tables. */
@NullMarked
package luoshi.reading.table;

import org.jspecify.annotations.NullMarked;
