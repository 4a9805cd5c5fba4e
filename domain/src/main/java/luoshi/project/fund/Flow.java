package luoshi.project.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 资金流水.
 *
 * @param id 0 before it is stored
 * @param sourceId null: of a payment, which comes out of what the project was given
 * @param projectId null: of money that arrives for whichever project
 * @param amount in 元; less than zero where it answers a wrong one
 * @param words 文号 or 用途
 */
public record Flow(
        long id,
        Kind kind,
        @Nullable Long sourceId,
        @Nullable Long projectId,
        BigDecimal amount,
        LocalDate on,
        String words) {

    /** 到位 into the pool, 下达 to a project, 支付 through the one outlet. */
    public enum Kind {
        ARRIVED("到位", "fund.arrived"),
        ALLOCATED("下达", "fund.allocated"),
        PAID("支付", "fund.paid");

        private final String label;
        private final String verb;

        Kind(String label, String verb) {
            this.label = label;
            this.verb = verb;
        }

        public String label() {
            return label;
        }

        String verb() {
            return verb;
        }
    }
}
