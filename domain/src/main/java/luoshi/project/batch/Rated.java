package luoshi.project.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 计率的项目: what of a project counts for rates.
 *
 * @param total 总投资; of a batch's member as of the ceremony
 */
public record Rated(long id, String name, long unitId, BigDecimal total, Days days, Output output) {

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
}
