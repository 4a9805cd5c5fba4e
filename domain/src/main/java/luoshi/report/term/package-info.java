/**
 * 名词解释: the registry of terms, slogans and shorthand. {@link luoshi.report.term.CollectTerms} takes in what a report explains and flags what it
 * does not; {@link luoshi.report.term.DefineTerm} is the office's pen; {@link luoshi.report.term.TermUses} finds where they are used.
 */
@NullMarked
package luoshi.report.term;

import org.jspecify.annotations.NullMarked;
