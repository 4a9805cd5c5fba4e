package luoshi.rhythm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import luoshi.supervision.pace.ReportDay;
import org.jspecify.annotations.Nullable;

/**
 * 要数: a figure that units are asked for.
 *
 * @param campaignId null for one that belongs to no campaign
 * @param purpose for what it is asked
 * @param measure 计量单位
 */
public record Figure(
        long regionId,
        long id,
        @Nullable Long campaignId,
        String purpose,
        String name,
        String measure,
        ReportDay every,
        LocalDate from,
        LocalDate to,
        List<Long> units,
        @Nullable LocalDate endedOn) {

    /** A value as a unit gave it. */
    public record Reading(long figureId, long unitId, LocalDate dueOn, BigDecimal value) {}

    /**
     * The name without what does not make it another figure: blanks, signs, and the word for "how many" at its end.
     */
    public static String folded(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        String cut = bare.replaceAll("(累计|总)?(数量|个数|总数|数)$", "");
        return cut.isEmpty() ? bare : cut;
    }
}
