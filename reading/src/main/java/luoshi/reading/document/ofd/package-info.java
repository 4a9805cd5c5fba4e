/** ofd files (GB/T 33190), read from their own XML. Places glyphs; the order of the text is made in {@code layout}. */
@NullMarked
package luoshi.reading.document.ofd;

import org.jspecify.annotations.NullMarked;
