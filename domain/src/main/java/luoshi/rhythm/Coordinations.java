package luoshi.rhythm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored coordinations. */
public interface Coordinations {

    long raise(long regionId, LocalDate day, long unitId, long askedUnitId, String words);

    Optional<Coordination> find(long regionId, long id);

    void answer(Coordination coordination, String answer, long accountId);

    void close(Coordination coordination, LocalDate day, long accountId);

    /** Those that are open, whatever their day, and those of the day; the oldest first. */
    List<Coordination> onTable(long regionId, LocalDate day, int most);

    /** Raised since a day, closed on their day, and open after their day. */
    record Tally(long raised, long sameDay, long late) {}

    Tally tally(long regionId, LocalDate since, LocalDate today);

    /** Tells each unit once that a coordination of an earlier day is still open; answers how many letters were written. */
    long remind(long regionId, LocalDate today);
}
