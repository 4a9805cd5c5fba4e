package luoshi.caseline.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.ledger.Commitment;
import org.jspecify.annotations.Nullable;

/** The stored bindings of commitments to statistics of lines. */
public interface LineBindings {

    /**
     * 绑定.
     *
     * @param part as it was found last, and {@code whole} what it was divided by
     * @param provenOn as of which day; null: not yet
     */
    record Binding(
            long id,
            long commitmentId,
            String line,
            String statistic,
            BigDecimal part,
            BigDecimal whole,
            @Nullable LocalDate provenOn,
            LocalDate boundOn) {}

    void add(Commitment commitment, String line, String statistic, LocalDate on);

    List<Binding> open(long regionId);

    Optional<Binding> of(long regionId, long commitmentId);

    void found(long regionId, long id, BigDecimal part, BigDecimal whole, LocalDate on);

    void end(long regionId, long id, LocalDate on, String because);
}
