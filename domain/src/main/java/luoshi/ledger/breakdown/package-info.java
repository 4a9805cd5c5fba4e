/**
 * 分解下达: a proposed duty is sent to the units for their opinion 征求意见, the government office decides what they object to, the head signs, the
 * paper has its 文号 and the commitments go live. Enter with {@link luoshi.ledger.breakdown.ProposeDuty},
 * {@link luoshi.ledger.breakdown.SendForOpinion}, {@link luoshi.ledger.breakdown.GiveOpinion}, {@link luoshi.ledger.breakdown.RuleOnOpinion}
 * and {@link luoshi.ledger.breakdown.IssueLedger}.
 */
@NullMarked
package luoshi.ledger.breakdown;

import org.jspecify.annotations.NullMarked;
