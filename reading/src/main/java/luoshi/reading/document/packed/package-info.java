/**
 * Zipped XML, as docx and ofd are made of: parts unpacked within limits and read in one pass without anything from outside. Knows neither format.
 */
@NullMarked
package luoshi.reading.document.packed;

import org.jspecify.annotations.NullMarked;
