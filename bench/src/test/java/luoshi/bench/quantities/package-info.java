/** The exam and the unit coverage hold their marks. */
@NullMarked
package luoshi.bench.quantities;

import org.jspecify.annotations.NullMarked;
