package luoshi.rhythm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The stored calls. */
public interface Calls {

    /**
     * 电话催报: a unit was called because it had not reported.
     *
     * @param rhythm which rhythm, by its key
     * @param dueOn of which period
     * @param words what was answered; empty where nothing was noted
     * @param caller who called, as he is called
     */
    record Call(long unitId, String rhythm, LocalDate dueOn, String words, String caller, Instant at) {}

    long add(long regionId, long unitId, String rhythm, LocalDate dueOn, String words, String caller);

    /** Of a period, the latest first. */
    List<Call> of(long regionId, String rhythm, LocalDate dueOn);
}
