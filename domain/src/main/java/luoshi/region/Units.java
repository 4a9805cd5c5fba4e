package luoshi.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored units. */
public interface Units {

    /** The units that exist on the day, by class and name; all that ever were where {@code on} is {@link LocalDate#MAX}. */
    List<Unit> list(long regionId, LocalDate on);

    Optional<Unit> find(long regionId, long id);

    /** By full name, short name or alias: 发改局 = 发展和改革局. */
    Optional<Unit> named(long regionId, String name);

    long add(Unit unit);

    void change(Unit unit);
}
