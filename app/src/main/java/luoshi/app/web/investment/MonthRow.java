package luoshi.app.web.investment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.app.web.project.Amounts;
import luoshi.project.KeyProject;
import luoshi.project.investment.Month;
import luoshi.project.investment.YearPlan;
import luoshi.project.sum.Series;
import org.jspecify.annotations.Nullable;

/**
 * A line of the grid of months.
 *
 * @param before what the month before says
 * @param now what was reported of the month already
 * @param error why the line was not taken; empty where nothing is wrong
 */
public record MonthRow(
        KeyProject project,
        Optional<YearPlan> plan,
        @Nullable Month before,
        @Nullable Month now,
        Cells cells,
        String error) {

    /** As typed, in 万元, in the order of the columns. */
    public record Cells(String amount, String paid, String words, String reason) {}

    static MonthRow of(KeyProject project, Optional<YearPlan> plan, List<Month> year, Series series, LocalDate first) {
        List<Month> mine =
                year.stream().filter(month -> month.series() == series).toList();
        Month now = mine.stream()
                .filter(month -> month.month().equals(first))
                .findFirst()
                .orElse(null);
        Month before = mine.reversed().stream()
                .filter(month -> month.month().isBefore(first))
                .findFirst()
                .orElse(null);
        Cells cells = now == null
                ? new Cells("", "", "", "")
                : new Cells(Amounts.wan(now.completed()), Amounts.wan(now.paid()), now.words(), now.correctedBecause());
        return new MonthRow(project, plan, before, now, cells, "");
    }

    MonthRow typed(Map<String, String> typed) {
        return new MonthRow(
                project,
                plan,
                before,
                now,
                new Cells(
                        cell("amount", typed, cells.amount()),
                        cell("paid", typed, cells.paid()),
                        cell("words", typed, cells.words()),
                        cell("reason", typed, cells.reason())),
                "");
    }

    private String cell(String column, Map<String, String> typed, String otherwise) {
        return typed.getOrDefault(column + "-" + project.id(), otherwise).strip();
    }

    MonthRow failed(String reason) {
        return new MonthRow(project, plan, before, now, cells, reason);
    }

    boolean changed(MonthRow other) {
        return !cells.equals(other.cells());
    }

    /** Why the cells cannot be read; empty where they can. */
    String wrong() {
        if (cells.amount().isEmpty()) {
            return "累计完成没有填";
        }
        return isNumber(cells.amount()) && (cells.paid().isEmpty() || isNumber(cells.paid())) ? "" : "完成和支付要写数字，单位万元";
    }

    private static boolean isNumber(String words) {
        return words.replaceAll("[,，\\s]", "").matches("\\d{1,10}(\\.\\d{1,6})?");
    }

    Month told(Series series, LocalDate first) {
        return new Month(
                series,
                first,
                amount(cells.amount()),
                cells.paid().isEmpty() ? null : amount(cells.paid()),
                cells.words(),
                cells.reason());
    }

    private static BigDecimal amount(String words) {
        return Amounts.ofWan(words.replaceAll("\\s", ""));
    }

    public String planned() {
        return plan.map(year -> Amounts.wan(year.amount())).orElse("未下达");
    }

    public String told() {
        return before == null ? "—" : Amounts.wan(before.completed());
    }
}
