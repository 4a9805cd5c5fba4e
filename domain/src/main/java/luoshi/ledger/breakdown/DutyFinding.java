package luoshi.ledger.breakdown;

import luoshi.ledger.Commitment;
import org.jspecify.annotations.Nullable;

/**
 * 职责冲突: what is wrong with who answers for a matter.
 *
 * @param other the matter that it conflicts with; null where it is wrong by itself
 * @param words what is wrong, in words
 */
public record DutyFinding(
        Kind kind, Commitment one, @Nullable Commitment other, String words) {

    /** What can be wrong, the gravest first. */
    public enum Kind {
        TWO_LEADS("一事两家牵头"),
        NO_LEAD("没有牵头单位"),
        TWO_ROLES("一家单位两种职责"),
        GONE("牵头单位已撤并"),
        OTHER_LEADER("责任领导不分管牵头单位"),
        INCOMPLETE("责任领导、责任人、时限不齐");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
