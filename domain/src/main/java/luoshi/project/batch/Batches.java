package luoshi.project.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored batches and what counts for rates. */
public interface Batches {

    /** The latest first. */
    List<Batch> list(long regionId);

    Optional<Batch> find(long regionId, long id);

    /** Stores the batch with its list; answers its id. */
    long declare(long regionId, Batch batch, List<Long> projectIds);

    /** Whether there is such a batch already. */
    boolean declared(long regionId, Batch batch);

    /** Which of the projects stand in a batch of the same kind already (R3-13), by name. */
    List<String> taken(long regionId, Batch batch, List<Long> projectIds);

    /** The projects of the batch that may be seen. */
    List<Rated> members(long regionId, long batchId);

    /** All projects that may be seen, ended ones too. */
    List<Rated> rated(long regionId);

    /** The ids of active projects by name or code. */
    Map<String, Long> named(long regionId, List<String> namesOrCodes);
}
