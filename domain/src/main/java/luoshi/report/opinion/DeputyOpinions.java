package luoshi.report.opinion;

import java.util.List;
import java.util.Optional;

/** The stored opinions of deputies. */
public interface DeputyOpinions {

    /** Those on any version of a report, by version and place. */
    List<DeputyOpinion> of(long regionId, long firstId);

    Optional<DeputyOpinion> find(long regionId, long id);

    long add(DeputyOpinion opinion);

    void rule(long regionId, long id, DeputyOpinion.Ruling ruling);
}
