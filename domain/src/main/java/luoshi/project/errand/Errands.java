package luoshi.project.errand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.project.KeyProject;

/** The stored errands. */
public interface Errands {

    /** In the order in which they were taken up. */
    List<Errand> of(long regionId, long projectId);

    Optional<Errand> find(long regionId, long id);

    /** @param errand its id is not looked at */
    long plan(KeyProject project, Errand errand);

    /** Answers whether it was not done before. */
    boolean done(long regionId, long id, LocalDate on, String result);
}
