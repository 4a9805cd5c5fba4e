/**
 * 测算：承诺抽取. The reader against reports that people labelled, departments against real breakdowns, and its speed beside a plain segmenter. The
 * labelled reports lie beside the checkout in {@code ../shared} and, as offsets without words, in {@code corpus/extraction}.
 */
@NullMarked
package luoshi.bench.reading;

import org.jspecify.annotations.NullMarked;
