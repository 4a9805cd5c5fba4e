package luoshi.ledger.quota;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import luoshi.ledger.Commitment;
import org.jspecify.annotations.Nullable;

/** The stored quotas, what units owe of them, and their results. */
public interface Quotas {

    /** All that may be seen, the latest first. */
    List<Standing> list(long regionId);

    List<Standing> of(long regionId, long commitmentId);

    Optional<Standing> find(long regionId, long id);

    /** Stores the quota with what each unit owes; answers its id. */
    long distribute(Commitment commitment, Quota quota, List<Owed> shares);

    void share(long regionId, long id, long unitId, BigDecimal low, @Nullable BigDecimal high);

    /** The latest first. */
    List<Result> results(long regionId, long id);

    Optional<Result> result(long regionId, long resultId);

    long bring(long regionId, Result result);

    /** Answers whether it counted until now. */
    boolean strike(long regionId, long resultId, String because);
}
