package luoshi.project.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.ledger.Commitment;

/** The stored bindings and the rows behind their figures. */
public interface Bindings {

    /** A row that stands behind a figure on a day. */
    record Bound(long projectId, Part part, LocalDate from) {}

    long add(Commitment commitment, Measure measure, Among among, LocalDate on);

    void end(Binding binding, LocalDate on, String because);

    /** Those that hold, by commitment. */
    List<Binding> open(long regionId);

    /** The one that holds of a commitment. */
    Optional<Binding> of(long regionId, long commitmentId);

    /** All that a commitment ever had, the latest first. */
    List<Binding> all(long regionId, long commitmentId);

    /** Keeps the binding to this transaction; answers whether it still holds. */
    boolean hold(Binding binding);

    /** What figures are found from: all projects that may be seen, ended ones too, as of a day. */
    List<Counted> counted(long regionId, LocalDate day);

    /** The rows that stand now, by project. */
    Map<Long, Part> rows(Binding binding);

    /** Those that stood on a day and may be seen, the largest part first. */
    List<Bound> rows(Binding binding, LocalDate day);

    /** From the day on those that come stand and those that are gone do not; one whose part changed is in both. */
    void change(Binding binding, Map<Long, Part> come, List<Long> gone, LocalDate on);

    void found(Binding binding, Figure figure, LocalDate on);
}
