/** Tests of how lists are read. */
@NullMarked
package luoshi.project.table;

import org.jspecify.annotations.NullMarked;
