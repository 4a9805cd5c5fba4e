package luoshi.visit.week;

import java.time.LocalDate;
import luoshi.visit.SiteVisits;
import org.jspecify.annotations.Nullable;

/**
 * 工作周.
 *
 * @param span its days, the last inclusive
 * @param result 工作周小结; empty before its end
 */
public record Week(
        long regionId,
        long id,
        String title,
        String theme,
        String document,
        SiteVisits.Span span,
        String result,
        @Nullable LocalDate endedOn) {

    /** 去哪里: a leader's plan. */
    public record Place(long postId, String place) {}

    public boolean ended() {
        return endedOn != null;
    }
}
