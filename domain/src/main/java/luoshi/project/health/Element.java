package luoshi.project.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 要素: how much of something a project needs and how much of it is secured.
 *
 * @param unitId 保障单位
 * @param words 卡在哪里
 */
public record Element(
        Kind kind,
        BigDecimal needed,
        BigDecimal secured,
        long unitId,
        @Nullable LocalDate dueOn,
        String words) {

    /** 要素种类. */
    public enum Kind {
        LAND("用地", "亩"),
        FUNDS("资金", "万元"),
        ENERGY("用能", "吨标准煤"),
        ENVIRONMENT("环境容量", "吨"),
        LABOUR("用工", "人");

        private final String label;
        private final String measure;

        Kind(String label, String measure) {
            this.label = label;
            this.measure = measure;
        }

        public String label() {
            return label;
        }

        public String measure() {
            return measure;
        }
    }

    /** What is still lacking; nothing where enough is secured. */
    public BigDecimal gap() {
        return needed.subtract(secured).max(BigDecimal.ZERO);
    }
}
