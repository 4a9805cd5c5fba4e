package luoshi.project.appraisal;

import java.util.List;
import java.util.Optional;
import luoshi.access.Audience;

/** The stored appraisals. */
public interface Appraisals {

    /** Those under review first, then the latest concluded. */
    List<Appraisal> list(long regionId);

    List<Appraisal> of(long regionId, long projectId);

    Optional<Appraisal> find(long regionId, long id);

    long add(long regionId, Appraisal appraisal, Audience audience);

    /** Answers whether it was still under review. */
    boolean conclude(long regionId, long id, Appraisal.Result result);
}
