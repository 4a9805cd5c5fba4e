package luoshi.ledger.problem;

import java.time.LocalDate;
import luoshi.foundation.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * 问题: a sentence of the report in which the government names what is not good yet.
 *
 * @param number its place in the report, from 1
 * @param words the exact words
 * @param place where they stand in the report
 * @param care who sees to it, by when
 * @param recursId the same problem in an earlier report
 */
public record Problem(
        long regionId,
        long id,
        long reportId,
        int year,
        int number,
        String words,
        Span place,
        ProblemState state,
        Care care,
        @Nullable Long recursId) {

    /** 责任单位和时限. */
    public record Care(@Nullable Long unitId, @Nullable LocalDate dueOn) {
        public static final Care NONE = new Care(null, null);
    }
}
