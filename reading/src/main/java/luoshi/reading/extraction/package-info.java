/**
 * 抽取: recognisers turn a report's text into {@link luoshi.reading.extraction.Candidate}s: checkable commitments and claims, each
 * with its exact words, its fields and the reasons for them. Pure: no files, no clock, the same text always gives the same answer.
 *
 * <p>Enter with {@link luoshi.reading.extraction.Extraction#read}. Does not read files (see {@code reading.document}) and stores nothing.
 */
@NullMarked
package luoshi.reading.extraction;

import org.jspecify.annotations.NullMarked;
