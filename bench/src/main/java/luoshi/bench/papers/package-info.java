/** Papers and tables: how quickly they are written. */
@NullMarked
package luoshi.bench.papers;

import org.jspecify.annotations.NullMarked;
