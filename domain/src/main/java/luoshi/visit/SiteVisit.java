package luoshi.visit;

import java.time.LocalDateTime;
import luoshi.access.Audience;
import org.jspecify.annotations.Nullable;

/**
 * 走访: a leader was there.
 *
 * @param at local
 * @param position where the phone says it was; null where it does not
 * @param seen 了解的情况
 */
public record SiteVisit(
        long regionId,
        long id,
        long postId,
        Target target,
        LocalDateTime at,
        String place,
        @Nullable Position position,
        String seen,
        Audience audience) {

    /** 位置, in degrees. */
    public record Position(double latitude, double longitude) {}
}
