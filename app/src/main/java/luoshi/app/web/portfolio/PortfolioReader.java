package luoshi.app.web.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.app.web.project.Amounts;
import luoshi.project.portfolio.Actual;
import luoshi.project.portfolio.Check;
import luoshi.project.portfolio.Declared;
import luoshi.project.portfolio.Portfolio;
import luoshi.project.portfolio.Portfolios;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Portfolios become a tree with what the report says and what is so. */
@Component
public class PortfolioReader {
    private static final int DEEPEST = 3;

    private final Portfolios portfolios;

    PortfolioReader(Portfolios portfolios) {
        this.portfolios = portfolios;
    }

    /** A group at its place in the tree. */
    public record Line(Portfolio portfolio, Actual actual, int depth, List<Check> checks) {
        public String href() {
            return "/projects/portfolios/" + portfolio.id();
        }

        public String count() {
            Integer declared = portfolio.declared().count();
            return declared == null ? "" : String.valueOf(declared);
        }

        /** In 亿元; empty where the report says nothing. */
        public static String yi(@Nullable BigDecimal yuan) {
            return yuan == null ? "" : Amounts.yi(yuan);
        }

        public Declared declared() {
            return portfolio.declared();
        }

        /** 3项相符，1项不足; empty where the sentence has no numbers. */
        public String found() {
            long short_ = checks.stream().filter(check -> !check.reached()).count();
            return checks.isEmpty() ? "" : short_ == 0 ? "都达到" : short_ + "项没有达到";
        }

        public boolean good() {
            return checks.stream().allMatch(Check::reached);
        }
    }

    /** All groups, those inside one behind it. */
    List<Line> lines(long region) {
        List<Portfolio> all = portfolios.list(region);
        Map<Long, Actual> actuals = portfolios.actuals(region);
        Map<Long, Portfolio> byId = all.stream().collect(Collectors.toMap(Portfolio::id, Function.identity()));
        List<Line> lines = new ArrayList<>();
        all.stream()
                .filter(one -> one.parentId() == null)
                .forEach(top -> walk(top, 0, new Tree(all, byId, actuals), lines));
        return lines;
    }

    private record Tree(List<Portfolio> all, Map<Long, Portfolio> byId, Map<Long, Actual> actuals) {
        Check.Side side(Portfolio one) {
            return new Check.Side(one, actuals.getOrDefault(one.id(), Actual.NONE));
        }
    }

    private static void walk(Portfolio one, int depth, Tree tree, List<Line> lines) {
        Long parent = one.parentId();
        Portfolio above = parent == null ? null : tree.byId().get(parent);
        Check.Side own = tree.side(one);
        lines.add(new Line(
                one, own.actual(), Math.min(depth, DEEPEST), Check.of(own, above == null ? null : tree.side(above))));
        tree.all().stream()
                .filter(other -> Long.valueOf(one.id()).equals(other.parentId()))
                .forEach(below -> walk(below, depth + 1, tree, lines));
    }

    /** As the measure is told: 96个, 31.00亿元, 55.0%. */
    public static String told(Check.Measure measure, BigDecimal value) {
        return switch (measure) {
            case COUNT -> value.toBigInteger() + "个";
            case TOTAL, COMPLETED -> Amounts.yi(value) + "亿元";
            case SHARE, SENTENCE -> value.setScale(1, RoundingMode.HALF_EVEN) + "%";
        };
    }

    /** 还差43个, 多出2.10亿元. */
    public static String difference(Check check) {
        BigDecimal over = check.actual().subtract(check.declared());
        String unit = told(check.measure(), over.abs());
        boolean points = check.measure() == Check.Measure.SHARE || check.measure() == Check.Measure.SENTENCE;
        String words = points ? unit.replace("%", "个百分点") : unit;
        return over.signum() == 0 ? "相符" : (over.signum() < 0 ? "还差" : "超出") + words;
    }
}
