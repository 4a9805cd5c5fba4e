/**
 * What the readers of single formats share: the limits of what a file may cost, the difficulties it may have, and the {@link
 * luoshi.reading.document.source.Sheet} that they hand over. Knows no format but plain text; nothing here is a report yet.
 */
@NullMarked
package luoshi.reading.document.source;

import org.jspecify.annotations.NullMarked;
