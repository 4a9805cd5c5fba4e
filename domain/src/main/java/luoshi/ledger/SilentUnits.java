package luoshi.ledger;

import java.time.Instant;
import java.time.LocalDate;

/** 未报单位 (R5-5): lead units that owe a month's report of some of their live commitments. */
public interface SilentUnits {

    /** How many units owe reports of the month, and how many matters these are. */
    record Count(long units, long matters) {}

    Count count(long regionId, LocalDate month);

    /** Tells every such unit once a month how many it owes; answers how many units were told now. */
    long tell(long regionId, LocalDate month);

    /** How many units owed reports of the month at a moment, as it was known then. */
    long countAsOf(long regionId, LocalDate month, Instant at);

    /** How many units were told that they owe reports of the month. */
    long told(long regionId, LocalDate month);
}
