package luoshi.supervision.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored proposals. */
public interface Charges {

    /** A matter of an issued 通报 whose day is over and which was not proposed yet. */
    record Due(long bulletinId, String mark, Charge.Subject subject, LocalDate dueOn) {}

    List<Due> due(long regionId, LocalDate day);

    long propose(long regionId, Due due, String words, LocalDate day);

    Optional<Charge> find(long regionId, long id);

    /** What waits for a decision first, then the latest. */
    List<Charge> latest(long regionId, int most);

    /** Answers whether nobody had decided before. */
    boolean decide(long regionId, long id, Charge.Decided decided);
}
