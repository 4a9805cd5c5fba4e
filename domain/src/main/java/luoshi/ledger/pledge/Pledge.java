package luoshi.ledger.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import luoshi.ledger.Goal;
import org.jspecify.annotations.Nullable;

/**
 * 民生实事: a matter that is proposed for the year, or was chosen.
 *
 * @param id 0 before it is stored
 * @param dueOn in the same year
 * @param vote null before the vote, and for what a higher government has set
 * @param commitmentId in the ledger, null before it is published
 */
public record Pledge(
        long id,
        int year,
        Level level,
        Content content,
        long leadUnitId,
        LocalDate dueOn,
        State state,
        @Nullable Vote vote,
        @Nullable Long commitmentId) {

    /** 哪一级. */
    public enum Level {
        PROVINCE("省定"),
        CITY("市定"),
        COUNTY("县定");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** 候选、落选、入选. */
    public enum State {
        CANDIDATE("候选"),
        DROPPED("落选"),
        CHOSEN("入选");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * 办什么.
     *
     * @param benefit 受益群众
     * @param funds 元, null where nothing is known
     */
    public record Content(
            String title,
            String benefit,
            @Nullable Goal goal,
            @Nullable BigDecimal funds) {}

    /** 表决结果. */
    public record Vote(int yes, int no, int abstain) {}

    /** 评分: four criteria of 25 points each, the mean of the last sheet of each who scored; none: nobody has. */
    public record Scores(BigDecimal universal, BigDecimal basic, BigDecimal equal, BigDecimal feasible, int sheets) {
        public static final Scores NONE =
                new Scores(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);

        public BigDecimal total() {
            return universal.add(basic).add(equal).add(feasible);
        }
    }

    /** One sheet. */
    public record Sheet(int universal, int basic, int equal, int feasible, String words) {}
}
