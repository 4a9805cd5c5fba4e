package luoshi.report.opinion;

import java.time.Instant;
import luoshi.foundation.text.Span;

/**
 * 代表意见: what a deputy or a delegation says of a passage.
 *
 * @param reportId the version that they had before them
 * @param place where the passage stands in it
 * @param quote the passage
 * @param ruling what became of it
 */
public record DeputyOpinion(
        long regionId,
        long id,
        long reportId,
        Span place,
        String quote,
        Speaker speaker,
        String words,
        Ruling ruling,
        Instant raisedAt) {

    /** 提出人: a deputy by name, a delegation (代表团), or both. */
    public record Speaker(String deputy, String delegation) {

        /** 北桥代表团 周守田 */
        public String words() {
            return (delegation + " " + deputy).strip();
        }
    }

    /**
     * 办理意见.
     *
     * @param verdict 采纳, 部分采纳 or 不采纳; empty while nobody ruled
     * @param reason needed for all but 采纳
     */
    public record Ruling(String verdict, String reason) {
        public static final Ruling NONE = new Ruling("", "");
    }

    /** Whether it still waits for an answer. */
    public boolean waits() {
        return ruling.verdict().isEmpty();
    }
}
