package luoshi.project.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import luoshi.project.Library;
import luoshi.project.batch.BatchKind;
import luoshi.project.batch.Scheme;
import luoshi.supervision.Light;
import org.jspecify.annotations.Nullable;

/** 汇总: the projects of a place, several ways. */
public record RollUp(List<InLibrary> libraries, List<InBatch> batches, List<InMonth> months) {

    /**
     * @param light as of the last round; null where none was lit
     * @param total 总投资, in 元
     */
    public record InLibrary(Library library, @Nullable Light light, long count, BigDecimal total) {}

    /**
     * @param round the how many-eth of the year; 0: of the whole year
     * @param library where they are now; null: archived or withdrawn
     */
    public record InBatch(
            Scheme scheme,
            BatchKind kind,
            int year,
            int round,
            @Nullable Library library,
            long count,
            BigDecimal total) {}

    /** @param amount cumulative since the year began, by the month's end */
    public record InMonth(Series series, LocalDate month, long count, BigDecimal amount) {}

    /** How many are in a library, whatever their light. */
    public long count(Library library) {
        return libraries.stream()
                .filter(part -> part.library() == library)
                .mapToLong(InLibrary::count)
                .sum();
    }

    public BigDecimal total(Library library) {
        return libraries.stream()
                .filter(part -> part.library() == library)
                .map(InLibrary::total)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many of the active ones have the light. */
    public long count(Light light) {
        return libraries.stream()
                .filter(part -> part.light() == light)
                .mapToLong(InLibrary::count)
                .sum();
    }

    /** 0 where nothing was said. */
    public BigDecimal amount(Series series, LocalDate month) {
        return months.stream()
                .filter(part -> part.series() == series && part.month().equals(month))
                .map(InMonth::amount)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
