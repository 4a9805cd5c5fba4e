/** Tests of the measuring of extraction. */
@NullMarked
package luoshi.bench.reading;

import org.jspecify.annotations.NullMarked;
