package luoshi.project.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 评审: one of a project, in 元.
 *
 * @param id 0 before it is stored
 * @param result null while it is under review
 */
public record Appraisal(
        long id,
        Subject subject,
        Stage stage,
        BigDecimal submitted,
        LocalDate submittedOn,
        @Nullable Result result) {

    /** The project. */
    public record Subject(long projectId, String name, long unitId) {}

    /** 评审结论. */
    public record Result(BigDecimal reviewed, LocalDate on, String words) {}

    /** 评审环节. */
    public enum Stage {
        ESTIMATE("概算"),
        BUDGET("预算"),
        SETTLEMENT("结算"),
        FINAL("决算");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 核减: less than zero where more was found than was submitted; 0 while it is under review. */
    public BigDecimal saved() {
        return result == null ? BigDecimal.ZERO : submitted.subtract(result.reviewed());
    }
}
