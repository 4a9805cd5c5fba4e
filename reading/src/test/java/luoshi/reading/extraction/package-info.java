/** Tests of extraction: worked examples about invented places, and properties. */
@NullMarked
package luoshi.reading.extraction;

import org.jspecify.annotations.NullMarked;
