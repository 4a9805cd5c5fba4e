package luoshi.app.web.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.ledger.Commitment;
import luoshi.ledger.Goal;
import luoshi.ledger.Note;
import luoshi.ledger.Notes;
import org.jspecify.annotations.Nullable;

/**
 * One matter of the grid, with what is typed for it.
 *
 * @param last the last note, from which the row begins
 * @param error why the row was not taken; empty where nothing is wrong
 */
public record GridRow(Commitment commitment, @Nullable Note last, Cells cells, String error) {
    private static final List<String> RATINGS = List.of("正常", "预警", "逾期");
    private static final Read WRONG_RATING = new Read.Wrong("自评请填正常、预警或逾期");
    private static final int MOST = 2000;

    /** The cells, in the order of the columns. */
    public record Cells(String words, String amount, String rating, String problems, String next, String needs) {}

    /** What came of reading the cells. */
    sealed interface Read {
        record Right(Notes.Words words) implements Read {}

        record Wrong(String reason) implements Read {}
    }

    static GridRow fresh(Commitment commitment, @Nullable Note last) {
        Cells cells = last == null
                ? new Cells("", "", "正常", "", "", "")
                : new Cells(
                        "",
                        "",
                        last.rating(),
                        last.trouble().problems(),
                        last.trouble().nextStep(),
                        last.trouble().needs());
        return new GridRow(commitment, last, cells, "");
    }

    static GridRow typed(Commitment commitment, Map<String, String> typed) {
        return new GridRow(
                commitment,
                null,
                new Cells(
                        cell(commitment, "words", typed),
                        cell(commitment, "amount", typed),
                        cell(commitment, "rating", typed),
                        cell(commitment, "problems", typed),
                        cell(commitment, "next", typed),
                        cell(commitment, "needs", typed)),
                "");
    }

    private static String cell(Commitment commitment, String column, Map<String, String> typed) {
        return typed.getOrDefault(column + "-" + commitment.id(), "").strip();
    }

    GridRow failed(@Nullable Note before, String reason) {
        return new GridRow(commitment, before, cells, reason);
    }

    /** A row that nobody touched is left out: 本期进展 and the amount are what one reports. */
    boolean filled() {
        return !cells.words().isEmpty() || !cells.amount().isEmpty();
    }

    /** Whether the amount is a quantity; else it is a percentage. */
    public boolean counts() {
        Goal goal = commitment.goal();
        return goal != null && !goal.isLimit();
    }

    /** 自动取数: the amount is the program's. */
    public boolean proven() {
        return commitment.standing().bound();
    }

    public String unit() {
        Goal goal = commitment.goal();
        return goal == null || goal.isLimit() ? "%" : goal.unit();
    }

    /** 上期 in words. */
    public String before() {
        BigDecimal done = commitment.standing().done();
        Goal goal = commitment.goal();
        return counts() && done != null && goal != null ? Goal.amount(done) + goal.unit() : commitment.progress() + "%";
    }

    Read read(LocalDate today) {
        if (cells.words().isEmpty()) {
            return new Read.Wrong("本期进展没有填");
        }
        if (cells.words().length() > MOST) {
            return new Read.Wrong("本期进展不超过" + MOST + "字");
        }
        if (proven()) {
            return RATINGS.contains(cells.rating()) ? right(today, commitment.progress(), null) : WRONG_RATING;
        }
        @Nullable BigDecimal amount = GridPages.number(cells.amount());
        if (amount == null && !cells.amount().isEmpty()) {
            return new Read.Wrong("“" + cells.amount() + "”不是数字");
        }
        if (amount == null) {
            return new Read.Wrong(counts() ? "累计完成量没有填" : "完成进度没有填");
        }
        if (!counts()
                && (amount.compareTo(BigDecimal.valueOf(100)) > 0
                        || amount.stripTrailingZeros().scale() > 0)) {
            return new Read.Wrong("完成进度要填0到100的整数");
        }
        if (!RATINGS.contains(cells.rating())) {
            return WRONG_RATING;
        }
        return right(today, counts() ? commitment.progress() : amount.intValueExact(), counts() ? amount : null);
    }

    private Read right(LocalDate today, int progress, @Nullable BigDecimal quantity) {
        return new Read.Right(new Notes.Words(
                today.withDayOfMonth(1),
                cells.words(),
                progress,
                quantity,
                cells.rating(),
                new Note.Trouble(cells.problems(), cells.next(), cells.needs()),
                false));
    }
}
