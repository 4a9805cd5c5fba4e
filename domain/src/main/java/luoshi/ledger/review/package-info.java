/**
 * 审阅: what was read from a report is approved, refused with a reason, merged, split, edited or marked anew, until every checkable sentence is a
 * commitment or has a reason for not being one (R5-2). Enter with {@link luoshi.ledger.review.ReviewCandidates} and
 * {@link luoshi.ledger.review.ReshapeCandidates}; {@link luoshi.ledger.review.Review} reads.
 */
@NullMarked
package luoshi.ledger.review;

import org.jspecify.annotations.NullMarked;
