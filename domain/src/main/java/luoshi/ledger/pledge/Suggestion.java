package luoshi.ledger.pledge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 建议: what somebody would like to see done for the people.
 *
 * @param receipt 回执编号
 * @param source 群众, 代表, 委员 or 单位
 * @param contact masked
 * @param pledgeId the candidate into which it went, null while it has not
 */
public record Suggestion(
        long id,
        int year,
        String receipt,
        String source,
        Told told,
        String contact,
        @Nullable Long pledgeId,
        String answer,
        Instant givenAt) {

    /** 内容. */
    public record Told(String title, String words, String place) {}
}
