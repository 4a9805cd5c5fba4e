package luoshi.ledger.change;

import java.util.List;
import luoshi.ledger.Duty;
import luoshi.ledger.Goal;
import org.jspecify.annotations.Nullable;

/** What changes of issued matters need of the storage. */
public interface Changes {

    void task(long regionId, long id, String task);

    /** New live matters with the exact words and the paper of the one that was split, and the next numbers of its year. */
    List<SplitOff> splitOff(long regionId, long id, List<Draft> drafts);

    /** The matter ends and names the one that it went into. */
    void mergeInto(long regionId, long id, long into);

    /** A part that becomes a matter of its own. */
    record Draft(String task, @Nullable Goal goal, Duty duty) {}

    /** What a part became. */
    record SplitOff(long id, int number) {}
}
