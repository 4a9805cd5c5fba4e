package luoshi.ledger.breakdown;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 意见: what a unit says to the duty that is proposed to it.
 *
 * @param proposedUnitId who should lead instead, where it proposes another
 * @param ruling what the government office decided; null while it has not, and for an acceptance
 */
public record Opinion(
        long regionId,
        long id,
        long commitmentId,
        long unitId,
        Kind kind,
        String words,
        @Nullable Long proposedUnitId,
        Instant givenAt,
        @Nullable Ruling ruling) {

    /** How a unit answers. */
    public enum Kind {
        ACCEPT("同意"),
        OBJECT("不同意"),
        PROPOSE("建议改由其他单位牵头");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 政府办的决定. */
    public record Ruling(boolean upheld, String words, Instant at) {}

    /** Whether it waits for the government office. */
    public boolean open() {
        return kind != Kind.ACCEPT && ruling == null;
    }
}
