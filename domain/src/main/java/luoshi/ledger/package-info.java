/**
 * 台账: commitments, who delivers them by when, how far they are, and how they are closed 销号.
 *
 * <p>Enter with {@link luoshi.ledger.OpenLedger} (from a report), then {@code review} and {@code breakdown} until a matter is live,
 * {@link luoshi.ledger.RecordProgress} (the one door of progress), {@link luoshi.ledger.RuleOnNote}, {@link luoshi.ledger.VerifyCommitment} and
 * {@code change}; {@link luoshi.ledger.Commitments} reads and {@link luoshi.ledger.Pace} computes the light. Does not hold
 * the report's text or files.
 */
@NullMarked
package luoshi.ledger;

import org.jspecify.annotations.NullMarked;
