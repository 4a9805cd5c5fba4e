package luoshi.app.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import luoshi.project.batch.Batch;
import luoshi.project.batch.Rate;
import luoshi.project.batch.RateKind;
import luoshi.project.batch.Rated;
import luoshi.project.sum.RollUp;
import org.jspecify.annotations.Nullable;

/** 率, 批次 and 汇总 as the interface tells them; amounts in 元. */
final class SumJson {
    private SumJson() {}

    /** A project of a list that a rate is divided from. */
    record Member(long id, String name, BigDecimal total) {
        static List<Member> of(List<Rated> all) {
            return all.stream()
                    .map(one -> new Member(one.id(), one.name(), one.total()))
                    .toList();
        }
    }

    /** @param percent null where there is nothing to divide by */
    record RateLine(
            String kind,
            String name,
            LocalDate day,
            BigDecimal part,
            BigDecimal whole,
            @Nullable BigDecimal percent) {
        static RateLine of(RateKind kind, Rate rate, LocalDate day) {
            return new RateLine(
                    kind.name(),
                    kind.label(),
                    day,
                    rate.above(),
                    rate.below(),
                    rate.percent().orElse(null));
        }
    }

    /** A rate with both lists. */
    record RateWhole(RateLine rate, List<Member> part, List<Member> missing) {}

    /** 批次; the members are those that may be seen. */
    record BatchLine(
            long id,
            String name,
            String scheme,
            String kind,
            int year,
            int round,
            LocalDate ceremony,
            int declaredCount,
            BigDecimal declaredTotal) {
        static BatchLine of(Batch batch) {
            return new BatchLine(
                    batch.id(),
                    batch.name(),
                    batch.scheme().name(),
                    batch.kind().name(),
                    batch.year(),
                    batch.round(),
                    batch.ceremonyOn(),
                    batch.declared().count(),
                    batch.declared().total());
        }
    }

    /** A batch with its list. */
    record BatchWhole(BatchLine batch, List<Member> members) {}

    /** @param light of the last round; null where none was lit */
    record LibraryLine(String library, @Nullable String light, long count, BigDecimal total) {}

    /** @param series DISPATCH, STATISTICS or PLAN */
    record MonthSum(String series, LocalDate month, long count, BigDecimal amount) {}

    /** @param library where they are now; null: archived or withdrawn */
    record BatchSum(
            String scheme,
            String kind,
            int year,
            int round,
            @Nullable String library,
            long count,
            BigDecimal total) {}

    /** The sums of a place. */
    record Sums(ProjectJson.Named place, List<LibraryLine> libraries, List<BatchSum> batches, List<MonthSum> months) {
        static Sums of(ProjectJson.Named place, RollUp sums) {
            return new Sums(
                    place,
                    sums.libraries().stream()
                            .map(one -> new LibraryLine(
                                    one.library().name(),
                                    one.light() == null ? null : one.light().name(),
                                    one.count(),
                                    one.total()))
                            .toList(),
                    sums.batches().stream()
                            .map(one -> new BatchSum(
                                    one.scheme().name(),
                                    one.kind().name(),
                                    one.year(),
                                    one.round(),
                                    one.library() == null ? null : one.library().name(),
                                    one.count(),
                                    one.total()))
                            .toList(),
                    sums.months().stream()
                            .map(one -> new MonthSum(one.series().name(), one.month(), one.count(), one.amount()))
                            .toList());
        }
    }
}
