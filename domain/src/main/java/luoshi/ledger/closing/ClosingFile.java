package luoshi.ledger.closing;

import java.math.BigDecimal;
import luoshi.ledger.Goal;
import org.jspecify.annotations.Nullable;

/**
 * 销号卷: what stands behind one application for 销号.
 *
 * @param selfChecked 自查情况 is written down
 * @param firstLooked the head of the lead unit has accepted it
 * @param evidence it has at least one file (R1-9)
 * @param drawn whether it is to be looked at on site; null while no draw was held
 * @param checked how the supervision office looked at it; null while it has not
 * @param noticed the public notice has run to its end without an objection that holds
 * @param goal 量化目标, null where it promises no quantity
 * @param accepted 核定的累计量
 */
public record ClosingFile(
        boolean selfChecked,
        boolean firstLooked,
        boolean evidence,
        @Nullable Boolean drawn,
        @Nullable Way checked,
        boolean noticed,
        @Nullable Goal goal,
        @Nullable BigDecimal accepted) {

    /** 核验方式. */
    public enum Way {
        SITE("现场"),
        PHONE("电话"),
        PAPER("书面");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Null where the word is none of them. */
        public static @Nullable Way of(String label) {
            for (Way way : values()) {
                if (way.label.equals(label)) {
                    return way;
                }
            }
            return null;
        }
    }
}
