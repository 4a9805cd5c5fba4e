package luoshi.project.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import luoshi.project.Library;
import luoshi.project.Sort;
import luoshi.project.batch.Rated;
import org.jspecify.annotations.Nullable;

/** 取数的项目: what of a project figures are found from, as of a day. */
public record Counted(Rated rated, Traits traits, Ends ends, Year year) {

    /** Which project it is. */
    public record Traits(Sort sort, boolean privately, Library library, boolean active) {}

    /** When it was finished and full, and for how much it was signed; null: not yet, or not told. */
    public record Ends(
            @Nullable LocalDate finished,
            @Nullable LocalDate full,
            @Nullable BigDecimal signedFor) {}

    /** 年度计划 and what was completed of it by the day, for dispatch; in 元. */
    public record Year(BigDecimal plan, BigDecimal completed) {}

    /** When its works were over: finished, else in production; null: not yet. */
    @Nullable
    LocalDate over() {
        return ends.finished() == null ? rated.days().produced() : ends.finished();
    }
}
