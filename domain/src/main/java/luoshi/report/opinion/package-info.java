/**
 * 代表意见: what deputies say of passages of the report, and what became of it. Enter with {@link luoshi.report.opinion.RaiseOpinion} and
 * {@link luoshi.report.opinion.RuleOnOpinion}. The opinions of units on who does what are another thing; they stand in {@code ledger.breakdown}.
 */
@NullMarked
package luoshi.report.opinion;

import org.jspecify.annotations.NullMarked;
