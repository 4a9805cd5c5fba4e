package luoshi.project.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.ledger.Commitment;
import luoshi.ledger.Goal;
import luoshi.project.Sort;
import org.jspecify.annotations.Nullable;

/** 建议绑定: which figures the words of a commitment speak of: what is measured, in which unit, of which projects. A person decides. */
public final class SuggestBindings {
    private static final int NAME_AT_LEAST = 4;
    /** A quota of every unit or place is no figure of the county. */
    private static final Pattern SHARED_OUT = Pattern.compile("每个|每年|各[^，。；]{0,6}(?:至少|都)|分别");

    private static final Pattern SIZED = Pattern.compile("(\\d+(?:\\.\\d+)?)?(亿|万)元(?:及)?以上(?:的)?[^，。；、]{0,6}项目");

    private static final List<Said> COUNTS = List.of(
            new Said("签约[^，。；]{0,6}项目|项目[^，。；]{0,4}签约", Measure.SIGNED),
            new Said("投产[^，。；]{0,6}项目|项目[^，。；]{0,6}投产", Measure.PRODUCED),
            new Said("竣工[^，。；]{0,6}项目|项目[^，。；]{0,6}(?:竣工|完工)", Measure.FINISHED),
            new Said("(?:入库|纳统)[^，。；]{0,6}项目|项目[^，。；]{0,6}(?:入库|纳统)", Measure.LISTED),
            new Said("续建", Measure.CONTINUED),
            new Said("开工[^，。；]{0,8}项目|项目[^，。；]{0,6}开工", Measure.STARTED),
            new Said("(?:储备|谋划|在库)[^，。；]{0,8}项目", Measure.IN_STOCK),
            new Said("(?:重点|重大|产业|基础设施|民间投资|以上)[^，。；]{0,4}项目", Measure.UNDERTAKEN));
    private static final List<Said> SUMS = List.of(
            new Said("签约[^，。；]{0,8}额|签约[^，。；]{0,8}亿元", Measure.SIGNED_SUM),
            new Said("(?:储备|谋划|在库)[^，。；]{0,10}总投资|总投资[^，。；]{0,14}(?:储备|谋划)", Measure.STOCK_TOTAL),
            new Said("完成投资|项目投资|完成固定资产投资", Measure.INVESTED));
    private static final List<Said> RATES = List.of(
            new Said("当年开工率", Measure.RATE_STARTED_IN_YEAR),
            new Said("新建项目开工率", Measure.RATE_NEW),
            new Said("开工率", Measure.RATE_STARTED),
            new Said("投产率", Measure.RATE_PRODUCED),
            new Said("达效率", Measure.RATE_FULL),
            new Said("履约率", Measure.RATE_KEPT),
            new Said("入库率", Measure.RATE_LISTED),
            new Said("资金到位率", Measure.RATE_FUNDED),
            new Said("投资完成率|年度投资计划[^，。；]{0,6}完成", Measure.INVESTED_OF_PLAN));
    private static final List<Said> EVENTS = List.of(
            new Said("达效|达产", Measure.HAS_FULL),
            new Said("投产", Measure.HAS_PRODUCED),
            new Said("竣工|完工|建成|投用|交付使用", Measure.HAS_FINISHED),
            new Said("纳统", Measure.HAS_LISTED),
            new Said("开工|动工", Measure.HAS_STARTED),
            new Said("签约", Measure.HAS_SIGNED));

    /** A way to speak of a figure. */
    private record Said(Pattern words, Measure measure) {
        Said(String words, Measure measure) {
            this(Pattern.compile(words), measure);
        }
    }

    /** @param projects the projects that may be meant, by id */
    public List<Suggestion> of(Commitment commitment, Map<Long, String> projects) {
        if (commitment.kind().equals("result")) {
            return List.of();
        }
        String words = commitment.task().equals(commitment.quote())
                ? commitment.quote()
                : commitment.quote() + "；" + commitment.task();
        List<Suggestion> suggested = new ArrayList<>();
        @Nullable Goal goal = commitment.goal();
        if (goal == null) {
            named(words, projects).ifPresent(project -> suggested.addAll(events(commitment, words, project)));
        } else {
            said(goal, words).ifPresent(suggested::add);
        }
        return suggested.stream()
                .map(one -> new Suggestion(one.measure(), one.among(), commitment.year(), one.project(), one.because()))
                .filter(one -> BindingRules.refusal(commitment, one.measure(), one.among(), 0) == null)
                .toList();
    }

    private static Optional<Suggestion> said(Goal goal, String words) {
        List<Said> ways = goal.unit().equals("元") ? SUMS : goal.unit().equals("%") ? RATES : COUNTS;
        for (Said way : SHARED_OUT.matcher(words).find() ? List.<Said>of() : ways) {
            Matcher found = way.words().matcher(words);
            if (found.find()) {
                return Optional.of(new Suggestion(
                        way.measure(), among(words), 0, "", "原文“" + found.group() + "”，目标" + goal.words()));
            }
        }
        return Optional.empty();
    }

    private static List<Suggestion> events(Commitment commitment, String words, Map.Entry<Long, String> project) {
        for (Said way : EVENTS) {
            Matcher found = way.words().matcher(words);
            if (found.find()) {
                return List.of(new Suggestion(
                        way.measure(),
                        Among.only(project.getKey()),
                        commitment.year(),
                        project.getValue(),
                        "原文写到“" + project.getValue() + "”“" + found.group() + "”"));
            }
        }
        return List.of();
    }

    /** The longest name that stands in the words. */
    private static Optional<Map.Entry<Long, String>> named(String words, Map<Long, String> projects) {
        return projects.entrySet().stream()
                .filter(project -> project.getValue().length() >= NAME_AT_LEAST && words.contains(project.getValue()))
                .max(Comparator.comparingInt((Map.Entry<Long, String> project) ->
                                project.getValue().length())
                        .thenComparing(Map.Entry::getKey));
    }

    private static Among among(String words) {
        Matcher sized = SIZED.matcher(words);
        return new Among(
                sort(words),
                words.contains("民间投资") ? Boolean.TRUE : null,
                null,
                sized.find() ? size(sized) : null,
                null);
    }

    private static @Nullable Sort sort(String words) {
        if (words.contains("产业项目") || words.contains("工业项目")) {
            return Sort.INDUSTRY;
        }
        if (words.contains("基础设施项目")) {
            return Sort.INFRASTRUCTURE;
        }
        return words.contains("民生项目") ? Sort.LIVELIHOOD : null;
    }

    private static BigDecimal size(Matcher sized) {
        BigDecimal number = sized.group(1) == null ? BigDecimal.ONE : new BigDecimal(sized.group(1));
        return number.movePointRight(sized.group(2).equals("亿") ? 8 : 4);
    }
}
