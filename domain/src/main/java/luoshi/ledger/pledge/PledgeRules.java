package luoshi.ledger.pledge;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.ledger.Commitment;
import org.jspecify.annotations.Nullable;

/** 民生实事的规矩: all of them are done in their year. */
public final class PledgeRules {
    static final String IN_YEAR = "民生实事必须当年办结，完成时限不能超出%d年";

    private PledgeRules() {}

    /** Why the day will not do for the commitment; empty where it will. */
    public static Optional<String> complaint(Commitment commitment, @Nullable LocalDate due) {
        return commitment.pledge() != null && due != null && due.getYear() > commitment.year()
                ? Optional.of(IN_YEAR.formatted(commitment.year()))
                : Optional.empty();
    }
}
