/** From glyphs placed on pages to paragraphs in reading order, for every format that stores pages (pdf, ofd, recognised scans). */
@NullMarked
package luoshi.reading.document.layout;

import org.jspecify.annotations.NullMarked;
