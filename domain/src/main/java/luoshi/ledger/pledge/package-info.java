/**
 * 民生实事: the year's way, 征集 → 评分 → 表决 → 公布, of the pledges of province, city and county.
 *
 * <p>Enter with {@link luoshi.ledger.pledge.RunPledgeYear}, {@link luoshi.ledger.pledge.TakeSuggestion}, {@link luoshi.ledger.pledge.ProposePledge},
 * {@link luoshi.ledger.pledge.ScorePledge} and {@link luoshi.ledger.pledge.PublishPledges}. Once published a pledge is a commitment like all others.
 */
@NullMarked
package luoshi.ledger.pledge;

import org.jspecify.annotations.NullMarked;
