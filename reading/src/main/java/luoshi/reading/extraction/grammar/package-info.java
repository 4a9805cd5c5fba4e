/**
 * 句法: a sentence of a report into clauses, and of each clause its verb, its object's head and how it is framed. Knows the words of the
 * administrative register ({@code words.txt}) and nothing of commitments. Enter with {@link luoshi.reading.extraction.grammar.Tagged#of}.
 */
@NullMarked
package luoshi.reading.extraction.grammar;

import org.jspecify.annotations.NullMarked;
