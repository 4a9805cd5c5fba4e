package luoshi.reading.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 识别数量: a number with its unit and comparator, and what it measures. */
final class Measures {
    private static final String NUMBER = "\\d+(?:\\.\\d+)?|[一二三四五六七八九十百千两]{1,4}";
    private static final String UNITS =
            "%|％|个百分点|微克/立方米|微克|平方公里|平方米|立方米|万千瓦时|万千瓦|千瓦时|千瓦|公里|千米|公顷|公斤|人次|人|亩|户|家|个|项|件|条|座|处|所|套|台|辆|场|次|张|名|位|对|盏|吨标准煤|吨|元|米|篇|部|只|头|羽|棵|株|盘|宗|期|类|种|批|组|支|天|孔|眼|艘|架|栋|幢|间|层|床|倍|成|村|社区|小区|标箱|班列|列|班|亿斤|斤";
    private static final Pattern QUANTITY = Pattern.compile("(?<pre>不低于|不少于|不超过|不高于|超过|超|突破|近|约|至少|高于|低于|每立方米)?"
            + "(?<number>" + NUMBER + ")(?:[—\\-~～至](?<upper>" + NUMBER
            + "))?\\s*(?<scale>亿|万|千|百)?(?<more>余|多)?(?<unit>" + UNITS + ")"
            + "(?<post>以上|以下|以内|左右)?");
    private static final Map<String, String> AFTER = Map.of("以上", ">=", "以下", "<=", "以内", "<=", "左右", "~");
    private static final Map<String, String> BEFORE = Map.of(
            "不低于", ">=", "不少于", ">=", "至少", ">=", "不超过", "<=", "不高于", "<=", "超过", ">", "超", ">", "突破", ">", "近", "~",
            "约", "~");
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "亿",
            new BigDecimal("100000000"),
            "万",
            new BigDecimal("10000"),
            "千",
            new BigDecimal("1000"),
            "百",
            new BigDecimal("100"));
    private static final Set<String> RATES = Set.of("%", "％", "个百分点", "倍", "成");

    private Measures() {}

    static List<Measure> in(String clause) {
        List<Measure> measures = new ArrayList<>();
        Matcher found = QUANTITY.matcher(clause);
        while (found.find()) {
            @Nullable BigDecimal value = number(found.group("number"));
            boolean chinese = !Character.isDigit(found.group("number").charAt(0));
            boolean rounded = chinese
                    && !RATES.contains(found.group("unit"))
                    && found.group("scale") == null
                    && found.group("number").length() < 2;
            if (value == null || rounded || partOfName(clause, found)) {
                continue;
            }
            measures.add(measure(clause, found, value));
        }
        return measures;
    }

    /** 第3个, 12345热线, 110千伏 and the like are names; a year is a date. */
    private static boolean partOfName(String clause, Matcher found) {
        int at = found.start();
        char before = at == 0 ? ' ' : clause.charAt(at - 1);
        return before == '第'
                || before == '“'
                || before == 'G'
                || before == 'S'
                || before == '+'
                || Character.isDigit(before)
                || clause.startsWith("年", found.end());
    }

    private static Measure measure(String clause, Matcher found, BigDecimal value) {
        BigDecimal scale = found.group("scale") == null
                ? BigDecimal.ONE
                : SCALES.getOrDefault(found.group("scale"), BigDecimal.ONE);
        BigDecimal ten = found.group("unit").equals("成") ? BigDecimal.TEN : BigDecimal.ONE;
        @Nullable BigDecimal upper = found.group("upper") == null ? null : number(found.group("upper"));
        String unit = found.group("unit").replace('％', '%').replace("成", "%");
        if ("每立方米".equals(found.group("pre"))) {
            unit = unit + "/立方米";
        }
        return new Measure(
                found.group(),
                subject(clause, found),
                upper != null ? "range" : op(found),
                value.multiply(scale).multiply(ten).stripTrailingZeros(),
                upper == null ? null : upper.multiply(scale).stripTrailingZeros(),
                unit,
                mode(clause.substring(0, found.start()), unit));
    }

    private static String op(Matcher found) {
        @Nullable String post = found.group("post");
        @Nullable String pre = found.group("pre");
        if (post != null) {
            return AFTER.getOrDefault(post, "=");
        }
        if (found.group("more") != null) {
            return ">";
        }
        return pre == null ? "=" : BEFORE.getOrDefault(pre, "=");
    }

    private static String mode(String before, String unit) {
        if (unit.equals("元")) {
            return "money";
        }
        if (before.endsWith("增长") || before.endsWith("提高") || before.endsWith("增加")) {
            return RATES.contains(unit) ? "growth" : "count";
        }
        if (before.endsWith("下降") || before.endsWith("降低") || before.endsWith("压减")) {
            return "decline";
        }
        return RATES.contains(unit) || unit.contains("/") ? "level" : "count";
    }

    /** The noun behind a count, else what stands before the figure. */
    private static String subject(String clause, Matcher found) {
        String after = clause.substring(found.end()).replaceAll("^(的|以上|左右)", "");
        Matcher noun = Pattern.compile("^[^，、；。0-9]{1,16}").matcher(after);
        String unit = found.group("unit");
        if (!RATES.contains(unit) && !unit.equals("元") && noun.find()) {
            return noun.group();
        }
        String before = clause.substring(0, found.start());
        return before.replaceAll("^.*[，、；]", "").replaceAll("(增长|下降|达到|保持在|控制在|完成|提高到|力争|实现|在)+$", "");
    }

    private static @Nullable BigDecimal number(String digits) {
        if (Character.isDigit(digits.charAt(0))) {
            return new BigDecimal(digits);
        }
        int total = 0;
        int digit = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int at = "零一二三四五六七八九".indexOf(c);
            int place = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (place > 0) {
                total += Math.max(digit, 1) * place;
                digit = 0;
            } else {
                digit = c == '两' ? 2 : at;
            }
        }
        return digit < 0 ? null : BigDecimal.valueOf(total + digit);
    }
}
