package luoshi.rhythm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has given the notes that a rhythm asks for. */
public interface Rhythms {

    /**
     * What is asked.
     *
     * @param campaignId whose items and sub-actions; null: every live commitment
     * @param closed the last closed periods, the latest first; at most two of them count
     */
    record Asked(long regionId, @Nullable Long campaignId, Period now, List<Period> closed) {}

    /** Of every unit that owes something, those that owe most first. */
    List<Standing> standing(Asked asked);

    /** Tells every unit once that a period is closed of which it has not reported everything; answers how many were told now. */
    long remind(long regionId, @Nullable Long campaignId, String name, Period closed);
}
