package luoshi.project.parcel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 控制指标 of an area, a version of it.
 *
 * @param industry empty: every industry that has none of its own
 * @param source the document that set it
 * @param to the last day; null while none follows
 */
public record Limit(
        long areaId,
        String industry,
        Control control,
        BigDecimal bound,
        String source,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean inForce(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
