/** pdf files, scans among them. Reads glyphs by Apache PDFBox and pictures through tesseract; the order of the text is made in {@code layout}. */
@NullMarked
package luoshi.reading.document.pdf;

import org.jspecify.annotations.NullMarked;
