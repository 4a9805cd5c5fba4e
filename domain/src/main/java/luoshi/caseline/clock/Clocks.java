package luoshi.caseline.clock;

import java.time.LocalDate;
import java.util.List;
import luoshi.access.Audience;

/** The stored clocks. */
public interface Clocks {

    /** A clock that begins. */
    record Begun(long caseId, CaseClock clock, List<Long> tells, boolean escalates, Audience audience) {}

    void begin(long regionId, List<Begun> clocks);

    /** Those of a case, the latest last. */
    List<CaseClock> of(long regionId, long caseId);

    void change(long regionId, long caseId, CaseClock clock);

    /** From now on the clock tells these units. */
    void tell(long regionId, long caseId, long clockId, List<Long> units);

    /**
     * A clock that ran out and becomes a duty.
     *
     * @param unitId with whom the case is; 0 while the keeper has it
     */
    record Escalated(
            long caseId,
            long clockId,
            String line,
            String code,
            String title,
            long unitId,
            LocalDate dueOn,
            int restriction) {}

    /** What a day did. */
    record Swept(long warned, long ended, List<Escalated> escalated) {
        long all() {
            return warned + ended;
        }
    }

    /** Warns of clocks and tells the end of others, at most so many; set by set, in one statement. */
    Swept sweep(long regionId, LocalDate day, int most);

    /** How many would be warned of and how many have ended by a day. */
    long[] waiting(long regionId, LocalDate day);

    void duty(long regionId, Escalated clock, long dutyId);
}
