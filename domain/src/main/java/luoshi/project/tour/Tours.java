package luoshi.project.tour;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.project.KeyProject;

/** The stored tours. */
public interface Tours {

    long add(long regionId, String title, LocalDate heldOn, int trim, List<KeyProject> shown);

    /** The latest first. */
    List<Tour> list(long regionId, int most);

    Optional<Tour> find(long regionId, long id);

    List<Tour.Show> shows(long regionId, long tourId);

    /** The acting person's own marks, by project. */
    Map<Long, BigDecimal> own(long regionId, long tourId, long accountId);

    /** Every mark that the acting person sees, by project. */
    Map<Long, List<BigDecimal>> marks(long regionId, long tourId);

    void mark(Tour tour, long projectId, BigDecimal mark);

    void publish(Tour tour, Map<Long, BigDecimal> means, Map<Long, Integer> ranks, LocalDate day);
}
