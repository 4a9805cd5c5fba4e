package luoshi.ledger.table;

import luoshi.ledger.breakdown.ProposeDuty;
import luoshi.ledger.change.ChangeCommitment;
import luoshi.ledger.review.ReshapeCandidates;
import luoshi.ledger.review.ReviewCandidates;

/** 各道手续: the use cases by which a table's rows go in, the same as by hand. */
public record Doors(ReviewCandidates review, ReshapeCandidates reshape, ProposeDuty propose, ChangeCommitment change) {}
