package luoshi.region;

import java.util.List;
import java.util.Optional;

/** The divisions known to this installation: the chosen county's subtree and its ancestors. */
public interface Divisions {

    Optional<Division> find(long id);

    /** The region's children, by code. */
    List<Division> below(long id);

    /** From the province down to the region itself. */
    List<Division> path(long id);

    /** Adds divisions that are not known yet; a parent stands before its children. Answers how many were new. */
    int add(List<Division> divisions);
}
