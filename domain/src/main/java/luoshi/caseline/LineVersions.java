package luoshi.caseline;

import java.util.Optional;

/** The stored versions of definitions. */
public interface LineVersions {

    /** Keeps the definition where it is not kept yet; answers its id. */
    long keep(long regionId, String code, int version, String json, String hash);

    /** The definition as canonical JSON. */
    Optional<String> find(long regionId, long id);
}
