/**
 * 台账: commitments, who delivers them by when, how far they are, and how they are closed 销号.
 *
 * <p>Enter with {@link luoshi.ledger.OpenLedger} (from a report), {@link luoshi.ledger.AssignCommitment}, {@link luoshi.ledger.RecordProgress}
 * (the one door of progress) and {@link luoshi.ledger.VerifyCommitment}; {@link luoshi.ledger.Commitments} reads. Does not hold the report's
 * text or files, and no lights: those are computed.
 */
@NullMarked
package luoshi.ledger;

import org.jspecify.annotations.NullMarked;
