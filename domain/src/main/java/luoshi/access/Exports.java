package luoshi.access;

import java.util.List;
import java.util.Optional;

/** The stored exports. */
public interface Exports {

    long add(long regionId, String what, String query, String reason, long rows, Export.State state);

    Optional<Export> find(long regionId, long id);

    /** One's own, the latest first. */
    List<Export> own(long regionId, long accountId);

    /** What waits for an approval, the oldest first. */
    List<Export> waiting(long regionId);

    void decide(long regionId, long id, long decidedBy, Export.State state);
}
