package luoshi.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import luoshi.access.Audience;
import org.jspecify.annotations.Nullable;

/**
 * 督办事项: one matter that is followed until it is settled, whatever it came from.
 *
 * @param number from 1 without a gap, within the region and year
 * @param unitId 承办单位, exactly one
 * @param assignedAt when it was handed over, local time; null before
 */
public record Duty(
        long regionId,
        long id,
        int year,
        int number,
        Origin origin,
        String title,
        String demand,
        Weight weight,
        Counting counting,
        DutyState state,
        long unitId,
        List<Long> supporting,
        @Nullable LocalDateTime assignedAt,
        Outcome outcome,
        Audience audience) {

    /**
     * 来源: where it came from.
     *
     * @param document 收文号, 会议和议题
     * @param subjectKind the thing of another room, where there is one
     * @param leaderPostId whose instruction it is
     */
    public record Origin(
            Source source,
            String document,
            @Nullable String subjectKind,
            @Nullable Long subjectId,
            @Nullable Long leaderPostId) {

        public static Origin of(Source source, String document) {
            return new Origin(source, document, null, null, null);
        }
    }

    /** 结果: what came of it. */
    public record Outcome(
            String result,
            @Nullable Grade grade,
            @Nullable Long appliedBy,
            @Nullable LocalDate settledOn,
            @Nullable LocalDate closedOn) {
        public static final Outcome NONE = new Outcome("", null, null, null, null);
    }
}
