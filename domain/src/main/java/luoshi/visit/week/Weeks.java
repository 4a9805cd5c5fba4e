package luoshi.visit.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.visit.SiteVisits;

/** The stored weeks. */
public interface Weeks {

    /** @param week its id is not looked at */
    long add(Week week, List<Week.Place> places);

    Optional<Week> find(long regionId, long id);

    /** The latest first. */
    List<Week> list(long regionId);

    /** One that shares a day with the span. */
    Optional<Week> within(long regionId, SiteVisits.Span span);

    List<Week.Place> places(long regionId, long id);

    /** Answers whether it had not ended. */
    boolean end(Week week, String result, LocalDate on);
}
