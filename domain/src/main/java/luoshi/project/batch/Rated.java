package luoshi.project.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 计率的项目: what of a project counts for rates.
 *
 * @param total 总投资; of a batch's member as of the ceremony
 */
public record Rated(long id, String name, long unitId, BigDecimal total, Days days, Output output, Funded funded) {

    /** When things happened; null: not yet. */
    public record Days(
            @Nullable LocalDate startDue,
            @Nullable LocalDate signed,
            @Nullable LocalDate landed,
            @Nullable LocalDate started,
            @Nullable LocalDate listed,
            @Nullable LocalDate produced) {}

    /** 年产值, expected and actual, in 元; null while it was not assessed. */
    public record Output(
            @Nullable BigDecimal promised, @Nullable BigDecimal actual) {}

    /**
     * 资金, in 元.
     *
     * @param planned 本年计划资金 of what is meant for the project
     * @param arrived 本年到位资金 of it
     * @param signed 签约额; null: not signed, or no amount
     * @param arrivedEver 到位资金 of all years
     */
    public record Funded(
            BigDecimal planned,
            BigDecimal arrived,
            @Nullable BigDecimal signed,
            BigDecimal arrivedEver) {
        public static final Funded NONE = new Funded(BigDecimal.ZERO, BigDecimal.ZERO, null, BigDecimal.ZERO);
    }
}
