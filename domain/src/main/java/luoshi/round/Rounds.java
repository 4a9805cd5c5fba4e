package luoshi.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored steps of rounds. */
public interface Rounds {

    /** A step that is done. */
    record Done(LocalDate day, String step, RoundStep.Outcome outcome, Instant finishedAt) {}

    /** The last day of which any step is done. */
    Optional<LocalDate> last(long regionId);

    List<Done> of(long regionId, LocalDate day);

    /** Answers false where another node has kept it already. */
    boolean keep(long regionId, LocalDate day, String step, RoundStep.Outcome outcome, Instant startedAt);
}
