package luoshi.reading.extraction;

import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.quantity.Mode;
import luoshi.foundation.quantity.Quantity;
import luoshi.foundation.text.Letters;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Figures;
import luoshi.reading.extraction.grammar.Frame;
import luoshi.reading.extraction.grammar.Phrases;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;

/** 量化目标: the figures of a clause that mean something as a promise or claim, each with what it measures. */
final class Measures {
    private static final int LONGEST_SUBJECT = 24;
    private static final String[] KINDS = {"产业", "机遇", "方面", "战略", "领域", "环节", "维护", "确立", "优势"};
    /** 1个产业集群: something is made of the kind. */
    private static final Phrases MADE_OF = Phrases.of("集群", "园区", "基地", "项目", "园", "链", "联盟");

    private static final Phrases SORTED = Phrases.of("村", "企业", "家庭", "农户", "户", "人口", "群众", "人员");
    private static final Phrases RISEN = Phrases.of(
            "增长到", "增加到", "提高到", "提升到", "上升到", "扩大到", "发展到", "下降到", "降低到", "减少到", "降至", "提高至", "提升至", "增至", "升至", "增加至",
            "增长至");
    private static final Phrases LEVELS = Phrases.of("收入", "产值", "总值", "生产总值", "销售额", "零售额", "融资总量", "余额", "利润");
    private static final Phrases FALLING = Phrases.of("降", "减", "少");
    private static final Phrases REACHED = Phrases.of("达", "在", "为", "到", "至", "超", "破", "占", "于", "是");

    private static final Letters CLAUSE_MARKS = Letters.of("，,；");
    private static final Letters MARKS = Letters.of("、，,；");
    private static final Letters LISTING = Letters.of("、，,；和及");
    /** What may stand between a subject and its figure and says nothing of it. */
    private static final Letters EMPTY = Letters.of("已均在各共，、,为的和及");

    private final Tagged text;
    private final Figures figures;

    Measures(Tagged text, Figures figures) {
        this.text = text;
        this.figures = figures;
    }

    List<Measure> in(Clause clause) {
        int number = figures.from(clause.start());
        if (number >= figures.count() || figures.end(number) > clause.end()) {
            return List.of();
        }
        List<Measure> found = new ArrayList<>();
        for (; number < figures.count() && figures.end(number) <= clause.end(); number++) {
            Quantity quantity = figures.get(number);
            if (meant(quantity, number)) {
                found.add(measure(quantity, clause));
            }
        }
        return found;
    }

    private boolean meant(Quantity quantity, int number) {
        if (quantity.mode() == Mode.DURATION) {
            return text.startsWith("连续", quantity.span().start() - 2);
        }
        boolean nameless = quantity.unit().isEmpty() && quantity.mode() != Mode.RANK;
        return !nameless && !single(quantity) && !ofKinds(quantity) && !baseline(number) && !scope(quantity);
    }

    /** 一个, 一支, 两次: said, not counted. */
    private static boolean single(Quantity quantity) {
        char first = quantity.text().charAt(0);
        boolean oneOf =
                quantity.text().length() == 2 && quantity.unit().length() == 1 && (first == '一' || first == '两');
        return oneOf
                && quantity.unit().charAt(0) != '倍'
                && quantity.unit().charAt(0) != '%'
                && (first == '一' || quantity.unit().charAt(0) == '次');
    }

    /** 3个传统产业, 两个重大战略机遇: the count of what a list names, where the named are no things that anyone makes. */
    private boolean ofKinds(Quantity quantity) {
        if (quantity.mode() != Mode.COUNT || !quantity.op().sign().equals("=")) {
            return false;
        }
        int end = quantity.span().end();
        for (String kind : KINDS) {
            int at = text.find(kind, end, Math.min(text.length(), end + 6));
            if (at >= 0 && !text.holds(MADE_OF, at + kind.length(), at + kind.length() + 2)) {
                return true;
            }
        }
        return false;
    }

    /** 由29亿元增长到50亿元: where it came from is no claim. */
    private boolean baseline(int number) {
        Quantity quantity = figures.get(number);
        char before = text.at(quantity.span().start() - 1);
        if (number + 1 >= figures.count()) {
            return false;
        }
        int gap = figures.start(number + 1) - quantity.span().end();
        boolean risen =
                gap >= 2 && gap <= 8 && text.holds(RISEN, quantity.span().end(), figures.start(number + 1));
        return risen && (before == '由' || before == '从' || before == '的' || before == '年');
    }

    /** 7个项目投产基础上, 5公里范围内, 收入20万元以上的村: not promised. */
    private boolean scope(Quantity quantity) {
        int end = quantity.span().end();
        boolean limit = quantity.text().endsWith("以上") || quantity.text().endsWith("以下");
        return (limit && text.at(end) == '的' && text.holds(SORTED, end + 1, end + 4))
                || text.startsWith("范围内", end)
                || text.startsWith("会议", end)
                || text.startsWith("全会", end)
                || text.startsWith("的基础上", end);
    }

    private Measure measure(Quantity quantity, Clause clause) {
        return new Measure(
                quantity.text(),
                subject(quantity, clause),
                quantity.op().sign(),
                quantity.value(),
                quantity.upper().orElse(null),
                unit(quantity),
                mode(quantity, clause).word());
    }

    /** As the text has it: 场次 and 台次 are counted, 平米 is written, and of 6大类 it is the 类. */
    private String unit(Quantity quantity) {
        String unit = quantity.unit();
        String last = quantity.text().substring(quantity.text().length() - 1);
        boolean times = quantity.text().endsWith(unit + "次") && !unit.isEmpty();
        return times
                ? unit + last
                : unit.equals("平方米") && quantity.text().endsWith("平米") ? "平米" : unit.equals("大") ? last : unit;
    }

    /** 元 of an indicator (收入, 产值) is a level, 元 that is spent or lent is money; a count that nothing reaches is a count. */
    private Mode mode(Quantity quantity, Clause clause) {
        Mode mode = quantity.mode();
        int start = quantity.span().start();
        if (quantity.unit().equals("元") && mode == Mode.MONEY) {
            return text.holds(LEVELS, Math.max(clause.start(), start - 10), start) ? Mode.LEVEL : mode;
        }
        boolean rate = quantity.unit().equals("%")
                || quantity.unit().equals("个百分点")
                || quantity.unit().contains("/");
        if (mode == Mode.DECLINE && !rate && !text.holds(FALLING, Math.max(clause.start(), start - 4), start)) {
            return Mode.COUNT;
        }
        // 为20个村配备: for whom, not what it comes to
        if (mode == Mode.LEVEL && start - 1 == clause.start() && text.at(clause.start()) == '为') {
            return Mode.COUNT;
        }
        if (mode == Mode.LEVEL && !rate && !text.holds(REACHED, Math.max(clause.start(), start - 4), start)) {
            return Mode.COUNT;
        }
        return mode == Mode.CAPACITY && text.holds(REACHED, Math.max(clause.start(), start - 4), start)
                ? Mode.LEVEL
                : mode;
    }

    private String subject(Quantity quantity, Clause clause) {
        int start = quantity.span().start();
        int end = quantity.span().end();
        boolean behindIt =
                end < clause.end() && !LISTING.hold(text.at(end)) && !figures.any(end, Math.min(clause.end(), end + 2));
        boolean counts = quantity.mode() == Mode.COUNT || quantity.mode() == Mode.CAPACITY;
        if (counts && behindIt) {
            String noun = behind(end, clause);
            if (!noun.isEmpty()) {
                return noun;
            }
        }
        String before = before(start, clause);
        if (before.isEmpty() && behindIt) {
            return behind(end, clause);
        }
        return before;
    }

    private String behind(int from, Clause clause) {
        int start = text.at(from) == '的' ? from + 1 : from;
        int end = start;
        while (end < clause.end()
                && end - start < LONGEST_SUBJECT
                && !MARKS.hold(text.at(end))
                && !Character.isDigit(text.at(end))) {
            end++;
        }
        return text.text().substring(start, end);
    }

    private String before(int to, Clause clause) {
        int end = trimmed(to, clause.start());
        int start = opened(end, clause);
        String words = text.text().substring(start, Math.max(start, end));
        if (!words.isEmpty()) {
            return words;
        }
        // 增长6%，达到5亿元: what the figure before was said of
        int figure = figures.from(to) - 1;
        return figure >= 0 && figures.start(figure) >= clause.start() && start > clause.start()
                ? before(figures.start(figure), clause)
                : words;
    }

    /** Without the words that only say that the figure is reached. */
    private int trimmed(int to, int from) {
        int end = to;
        int token = text.from(to) - 1;
        while (token >= 0
                && text.end(token) == end
                && text.start(token) >= from
                && !text.is(token, WordClass.INDICATOR)
                && text.is(
                        token,
                        WordClass.any(
                                WordClass.STATE,
                                WordClass.ADVERB,
                                WordClass.FINISH,
                                WordClass.ENSURE,
                                WordClass.MODAL))) {
            end = text.start(token);
            token--;
        }
        while (end > from && EMPTY.hold(text.at(end - 1))) {
            end--;
        }
        return end;
    }

    /** Behind 力争 and 确保. */
    private int led(int from, int to) {
        int at = from;
        int token = text.from(from);
        while (token < text.count()
                && text.start(token) == at
                && text.end(token) < to
                && text.is(token, WordClass.any(WordClass.MODAL, WordClass.ENSURE))) {
            at = text.end(token++);
        }
        return at;
    }

    private int opened(int end, Clause clause) {
        Frame frame = clause.frame();
        int start = frame.verbal() && frame.object() < end ? frame.object() : led(clause.start(), end);
        int figure = figures.from(end) - 1;
        int least = figure >= 0 && figures.end(figure) <= end ? Math.max(start, figures.end(figure)) : start;
        for (int i = end - 1; i >= start; i--) {
            boolean cut = CLAUSE_MARKS.hold(text.at(i)) || (text.at(i) == '、' && i >= least && least > start);
            if (cut || (i < least)) {
                return Math.max(start, i + 1);
            }
        }
        return start;
    }
}
