package luoshi.project.portfolio;

import java.math.BigDecimal;
import luoshi.project.KeyProject;
import luoshi.project.Sort;
import org.jspecify.annotations.Nullable;

/**
 * 项目盘子.
 *
 * @param id 0 before it is stored
 * @param parentId the one that it lies in; never changed, so that none lies in itself
 * @param quote the sentence of the report
 * @param commitmentId the matter of the ledger that the sentence became
 */
public record Portfolio(
        long id,
        @Nullable Long parentId,
        int year,
        String name,
        String quote,
        @Nullable Long commitmentId,
        Bounds bounds,
        Declared declared) {

    /**
     * 入盘条件.
     *
     * @param sort null: of any
     * @param privately 民间投资 only
     * @param least the smallest 总投资, in 元
     */
    public record Bounds(@Nullable Sort sort, boolean privately, BigDecimal least) {
        public static final Bounds NONE = new Bounds(null, false, BigDecimal.ZERO);

        public boolean admit(KeyProject project) {
            KeyProject.About about = project.profile().about();
            return (sort == null || about.sort() == sort)
                    && (!privately || about.privately())
                    && project.total().compareTo(least) >= 0;
        }
    }
}
