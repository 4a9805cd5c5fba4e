package luoshi.ledger.citizen;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 群众异议: what somebody has against a matter that is under public notice.
 *
 * @param receipt 回执编号
 * @param contact masked
 * @param ruling null until it is answered
 */
public record Objection(
        long id,
        long commitmentId,
        String receipt,
        String words,
        String contact,
        Instant givenAt,
        @Nullable Ruling ruling) {

    /**
     * 答复.
     *
     * @param upheld whether it holds, whereupon the matter goes back to its unit
     */
    public record Ruling(boolean upheld, String words, Instant at) {}
}
