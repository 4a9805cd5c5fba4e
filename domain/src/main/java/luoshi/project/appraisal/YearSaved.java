package luoshi.project.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import luoshi.supervision.pace.Share;

/**
 * 年度评审合计, in 元: of what was concluded in the year.
 *
 * @param projects how many different ones
 * @param days workdays from the submission to the conclusion, all together
 */
public record YearSaved(int year, int count, int projects, BigDecimal submitted, BigDecimal reviewed, long days) {

    /** The latest year first. */
    public static List<YearSaved> of(List<Appraisal> appraisals, BiFunction<LocalDate, LocalDate, Integer> workdays) {
        Map<Integer, List<Appraisal>> years = appraisals.stream()
                .filter(one -> one.result() != null)
                .collect(Collectors.groupingBy(one -> result(one).on().getYear()));
        return years.entrySet().stream()
                .sorted(Map.Entry.<Integer, List<Appraisal>>comparingByKey().reversed())
                .map(year -> year(year.getKey(), year.getValue(), workdays))
                .toList();
    }

    private static YearSaved year(int year, List<Appraisal> of, BiFunction<LocalDate, LocalDate, Integer> workdays) {
        return new YearSaved(
                year,
                of.size(),
                (int) of.stream()
                        .map(one -> one.subject().projectId())
                        .distinct()
                        .count(),
                of.stream().map(Appraisal::submitted).reduce(BigDecimal.ZERO, BigDecimal::add),
                of.stream().map(one -> result(one).reviewed()).reduce(BigDecimal.ZERO, BigDecimal::add),
                of.stream()
                        .mapToLong(one ->
                                workdays.apply(one.submittedOn(), result(one).on()))
                        .sum());
    }

    private static Appraisal.Result result(Appraisal one) {
        return java.util.Objects.requireNonNull(one.result());
    }

    public BigDecimal saved() {
        return submitted.subtract(reviewed);
    }

    /** 核减率, in percent. */
    public BigDecimal percent() {
        return new Share(saved(), submitted).percent().setScale(1, RoundingMode.HALF_EVEN);
    }

    /** 平均用时, in workdays. */
    public BigDecimal averageDays() {
        return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_EVEN);
    }
}
