package luoshi.visit;

import org.jspecify.annotations.Nullable;

/**
 * 去哪里: what a leader is paired with or visits.
 *
 * @param id of the site or the project; null for {@link Kind#OTHER}
 * @param name as it was called when it was written down
 */
public record Target(Kind kind, @Nullable Long id, String name) {}
