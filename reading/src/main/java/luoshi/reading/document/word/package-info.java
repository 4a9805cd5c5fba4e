/** Word and WPS documents: docx by an own one-pass reader, doc and wps by Apache POI. Hands over sheets; knows nothing of reports. */
@NullMarked
package luoshi.reading.document.word;

import org.jspecify.annotations.NullMarked;
