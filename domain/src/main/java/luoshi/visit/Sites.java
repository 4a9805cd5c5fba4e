package luoshi.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored register of what leaders are paired with, projects aside. */
public interface Sites {

    long add(Site site, LocalDate on);

    Optional<Site> find(long regionId, long id);

    /** One that is there, by kind, place and name. */
    Optional<Site> named(long regionId, Kind kind, long placeId, String name);

    /** Those that are there, by kind and name. */
    List<Site> list(long regionId);

    void end(Site site, LocalDate lastDay);
}
