package luoshi.ledger.pledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 民生实事年度: one year's way.
 *
 * @param opensOn first day of 征集
 * @param closesOn last day of 征集
 * @param wanted how many the county means to do
 * @param present 到会代表; null before the vote
 * @param document the paper of the vote
 */
public record PledgeYear(
        long regionId,
        int year,
        LocalDate opensOn,
        LocalDate closesOn,
        int wanted,
        Stage stage,
        @Nullable Integer present,
        String document) {

    /** 阶段, in order. */
    public enum Stage {
        SOLICITING("1. 征集"),
        SCORING("2. 评分"),
        VOTING("3. 表决"),
        PUBLISHED("4. 公布");

        private final String numbered;

        Stage(String numbered) {
            this.numbered = numbered;
        }

        /** With its place in the order. */
        public String numbered() {
            return numbered;
        }

        public String label() {
            return numbered.substring(numbered.indexOf(' ') + 1);
        }
    }

    /** Whether the public may send in suggestions on the day. */
    public boolean open(LocalDate day) {
        return stage == Stage.SOLICITING && !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
