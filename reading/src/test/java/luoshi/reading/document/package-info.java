/** Proves that files are read to the character. */
@NullMarked
package luoshi.reading.document;

import org.jspecify.annotations.NullMarked;
