/** Tests of {@code extraction.works}: that the choice of names is the best there is, and that rows are refused that say nothing. */
@NullMarked
package luoshi.reading.extraction.works;

import org.jspecify.annotations.NullMarked;
