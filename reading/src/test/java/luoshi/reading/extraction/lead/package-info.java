/** Tests of suggesting departments. */
@NullMarked
package luoshi.reading.extraction.lead;

import org.jspecify.annotations.NullMarked;
