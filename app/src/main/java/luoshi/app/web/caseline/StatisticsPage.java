package luoshi.app.web.caseline;

import java.util.List;
import luoshi.app.web.page.Choice;
import luoshi.caseline.count.Figure;
import luoshi.caseline.definition.Line;

/**
 * 统计 of a line.
 *
 * @param shown whose curve is drawn large
 * @param months of that figure, the latest first
 */
public record StatisticsPage(
        Line line,
        List<Told> told,
        int shown,
        List<Row> months,
        Groups groups,
        List<Aged> ages,
        List<Choice> years,
        List<Choice> divisions) {

    /** A figure with where its part and its whole are listed. */
    public record Linked(Figure figure, String href, String wholeHref) {
        public boolean rate() {
            return figure.statistic().kind().rate();
        }

        public String part() {
            return figure.part().stripTrailingZeros().toPlainString();
        }

        public String whole() {
            return figure.whole().stripTrailingZeros().toPlainString();
        }

        /** 已清零 or 未清零, of those that aim at zero; else empty. */
        public String zero() {
            return !figure.statistic().kind().zero() ? "" : figure.part().signum() == 0 ? "清零" : "未清零";
        }
    }

    public record Told(Linked number, LineChart chart) {}

    /** A month or a group. */
    public record Row(String name, List<Linked> numbers) {}

    /** @param name what the rows are: 承办单位 */
    public record Groups(String name, List<Row> rows) {}

    /** 账龄: how many open cases came then. */
    public record Aged(String words, long cases, String href) {}

    public Told large() {
        return told.get(shown);
    }

    public boolean empty() {
        return told.isEmpty();
    }

    public String at() {
        return "/lines/" + line.code();
    }

    /** The address of this page with another figure drawn large. */
    public String showing(Told one) {
        return at() + "/statistics?show=" + one.number().figure().statistic().code() + chosen("year", years)
                + chosen("by", divisions);
    }

    private static String chosen(String name, List<Choice> choices) {
        return choices.stream()
                .filter(Choice::chosen)
                .findFirst()
                .map(choice -> "&" + name + "=" + choice.value())
                .orElse("");
    }
}
