package luoshi.project.tour;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 观摩评比.
 *
 * @param trim how many of the highest and of the lowest marks are left out
 */
public record Tour(
        long regionId,
        long id,
        String title,
        LocalDate heldOn,
        int trim,
        @Nullable LocalDate publishedOn) {

    public boolean published() {
        return publishedOn != null;
    }

    /**
     * 观摩项目.
     *
     * @param unitId for whom it counts
     * @param mean 得分; null before the tour is published
     * @param rank 名次; null before the tour is published
     */
    public record Show(
            long projectId,
            long unitId,
            int place,
            String name,
            @Nullable BigDecimal mean,
            @Nullable Integer rank) {}
}
