/**
 * Hard proof of {@code reading.document}: mutated files of every format and mutated lines, none of which may crash, hang, swell or move an offset. Enter
 * by {@link luoshi.bench.documents.DocumentsProof}.
 */
@NullMarked
package luoshi.bench.documents;

import org.jspecify.annotations.NullMarked;
