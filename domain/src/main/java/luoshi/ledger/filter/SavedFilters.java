package luoshi.ledger.filter;

import java.util.List;

/** The stored filters that the acting person sees: the shared ones, then his own. */
public interface SavedFilters {

    List<SavedFilter> list(long regionId);

    long add(long regionId, String name, String query, boolean shared);

    void remove(long regionId, long id);
}
