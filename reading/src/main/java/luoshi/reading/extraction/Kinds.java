package luoshi.reading.extraction;

import java.util.List;
import java.util.Set;
import luoshi.reading.extraction.Candidate.Kind;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame;
import luoshi.reading.extraction.grammar.Frame.Form;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** 类型: what a clause promises. The rules stand in order; the first that fits decides and is the reason. */
final class Kinds {
    private static final String[] TITLE_VERBS = {"申报", "争创", "创建", "评选", "认定", "认证", "列入", "入选", "获批", "通过"};
    private static final String[] FLOWS = {"就业", "接待游客", "劳务输出", "招生", "存栏", "出栏", "产能", "产量", "总产"};
    private static final String[] KEEPING = {"确保", "保障", "保证", "实现", "保持", "稳定", "力争"};
    private static final Set<String> DOCUMENTING = Set.of(
            "制定", "出台", "制定出台", "编制", "编制完成", "修订", "修编", "制修订", "印发", "设立", "成立", "组建", "签订", "签署", "推出", "核发", "兑付");
    private static final Set<String> HOLDING = Set.of("举办", "承办", "办好", "组织举办", "召开", "承接举办", "举办好", "开展", "办成");
    private static final Set<String> STOCKING =
            Set.of("储备", "培育", "新培育", "再培育", "新增", "申报", "争取", "认定", "选树", "组织推广", "推广");
    private static final Set<String> INVITING = Set.of(
            "引进", "引导", "推介", "争取", "参与", "投资", "鼓励", "招引", "优化", "提升", "用好", "强化", "深化", "健全", "建立", "完善", "加强", "落实",
            "发挥", "创新");
    private static final Set<String> STOPPING = Set.of("关停", "拆除", "关闭", "取缔", "搬迁");
    private static final String[] PROGRAMME = {"深入", "大力", "持续", "纵深"};
    private static final String[] FORBIDDING = {"严禁", "严控", "遏制", "禁止", "杜绝"};
    /** Works of a sort, unless very much is named before them. */
    private static final String[] PLAIN_WORKS = {"基础设施", "标准化", "一体化", "领域"};

    private static final String[] PACES = {"力度", "步伐", "进程"};
    private static final int ETC = 8;
    private static final String[] NO_OUTPUT = {"建议", "提案"};

    private static final String[] WON = {
        "入选", "荣获", "获评", "获批", "被评为", "被授予", "被列为", "被确定为", "列入", "成为全", "成功创建", "创成", "通过国家", "通过省级", "命名为", "唯一"
    };
    private static final Set<String> MADE =
            Set.of("建成", "新建", "举办", "承办", "出台", "创建", "建成投用", "打通", "引进", "获批", "组建", "编制完成");
    private static final int SHORTEST_RESULT = 8;
    private static final int NAME = 3;

    /** A kind and the rule that says so. */
    record Verdict(Kind kind, String reason) {}

    private final Tagged text;
    private final Signs signs;
    private final Traits traits;

    private long set;

    @SuppressWarnings("NullAway.Init")
    private Clause clause;

    @SuppressWarnings("NullAway.Init")
    private Frame frame;

    Kinds(Tagged text, Traits traits) {
        this.text = text;
        this.signs = new Signs(text);
        this.traits = traits;
    }

    Verdict of(Clause one, List<Measure> measures) {
        clause = one;
        frame = one.frame();
        set = signs.of(one, measures, traits.unknown(one));
        @Nullable Verdict target = target();
        if (target != null) {
            return target;
        }
        if (frame.form() == Form.STAGE) {
            return text.find("通过", clause.start(), clause.end()) >= 0
                    ? new Verdict(Kind.DELIVERABLE, "通过验收")
                    : new Verdict(Kind.PROJECT, "到达阶段");
        }
        @Nullable Verdict output = output();
        if (output != null) {
            return output;
        }
        @Nullable Verdict project = project();
        if (project != null) {
            return project;
        }
        return counted();
    }

    private @Nullable Verdict target() {
        boolean count = has(Sign.COUNT) || has(Sign.CAPACITY);
        if (frame.form() == Form.STATE && (frame.head() >= 0 || !count || has(Sign.RATE))) {
            return (frame.head() < 0 && has(Sign.INDICATOR_INSIDE))
                            || frame.head() >= 0
                            || has(Sign.RATE)
                            || has(Sign.MONEY)
                    ? new Verdict(Kind.TARGET, "指标达到数值")
                    : null;
        }
        if (frame.form() == Form.STATE && text.at(clause.start()) == '年') {
            return new Verdict(Kind.TARGET, "年产销量");
        }
        if (has(Sign.RATE) && !headed("落实") && !has(Sign.ENDS_PROJECT)) {
            return new Verdict(Kind.TARGET, "比率");
        }
        if (count && text.holds(FLOWS, clause.start(), clause.end()) && !has(Sign.WORK_INSIDE)) {
            return new Verdict(Kind.TARGET, "指标计数");
        }
        if (has(Sign.LEVEL)
                && frame.head() >= 0
                && text.find("达到", clause.start(), clause.end()) >= 0
                && !has(Sign.ENDS_PROJECT)) {
            return new Verdict(Kind.TARGET, "指标达到数值");
        }
        return keeps() ? new Verdict(Kind.TARGET, "保持状态") : money();
    }

    /** 确保…名列前茅, 保障…稳定达标: a state without a figure. */
    private boolean keeps() {
        if (!has(Sign.NO_FIGURE)) {
            return false;
        }
        int last = text.from(clause.end()) - 1;
        boolean state = last > 0
                && text.end(last) == clause.end()
                && text.is(last, WordClass.STATE)
                && !text.is(last, WordClass.any(WordClass.ACT, WordClass.STAGE));
        boolean keeping = text.holds(KEEPING, clause.start(), Math.min(clause.end(), clause.start() + 8));
        boolean level = keeping && text.find("保持", clause.start() + 1, clause.end()) >= 0;
        boolean indicator = headed("稳定") && frame.tail() >= 0 && text.is(frame.tail(), WordClass.INDICATOR);
        boolean assigned = text.find("指标", clause.start(), clause.end()) >= 0
                && (text.startsWith("任务", clause.end() - 2) || text.startsWith("目标", clause.end() - 2));
        boolean above = text.find("高于", clause.start(), clause.end()) >= 0
                || text.find("快于", clause.start(), clause.end()) >= 0;
        return (state && keeping) || level || indicator || assigned || above;
    }

    private @Nullable Verdict money() {
        if (has(Sign.MONEY) && text.find("元的", clause.start(), clause.end()) >= 0) {
            return null;
        }
        boolean only = has(Sign.MONEY) && !has(Sign.COUNT) && !has(Sign.HAS_PROJECT) && !has(Sign.WORK_INSIDE);
        boolean given = headed("设立")
                || text.find("给予", clause.start(), clause.end()) >= 0
                || text.find("奖励", clause.start(), clause.end()) >= 0;
        if (only && given) {
            return headed("设立") ? new Verdict(Kind.DELIVERABLE, "设立") : new Verdict(Kind.ACTION, "政策标准");
        }
        return only && frame.verbal() && !built() ? new Verdict(Kind.TARGET, "资金规模") : null;
    }

    private @Nullable Verdict output() {
        if (sought()) {
            return new Verdict(Kind.DELIVERABLE, "申报创建");
        }
        if (frame.core() < 0) {
            return null;
        }
        String core = text.words(frame.core());
        if (DOCUMENTING.contains(core) || DOCUMENTING.contains(text.words(frame.head()))) {
            boolean aspired = frame.has(Frame.SOFT) && has(Sign.HAS_PROJECT);
            return aspired ? null : new Verdict(Kind.DELIVERABLE, "制定设立");
        }
        if (HOLDING.contains(core)
                && (has(Sign.EVENT_INSIDE) || !core.equals("开展"))
                && !text.holds(NO_OUTPUT, clause.start(), clause.end())) {
            boolean named = (has(Sign.NAMED2) || has(Sign.COUNT) || text.find("“", clause.start(), clause.end()) >= 0)
                    && !campaign(core);
            return named && (has(Sign.EVENT_INSIDE) || !has(Sign.HAS_PROJECT))
                    ? new Verdict(Kind.DELIVERABLE, "举办活动")
                    : null;
        }
        boolean platform = text.startsWith("平台", clause.end() - 2)
                && (core.equals("建立") || core.equals("打造") || (core.equals("搭建") && has(Sign.NAMED2)));
        if (text.startsWith("验收工作", clause.end() - 4) || platform) {
            return new Verdict(Kind.DELIVERABLE, "可验收的成果");
        }
        return STOPPING.contains(core) && has(Sign.NAMED2) ? new Verdict(Kind.DELIVERABLE, "关停") : null;
    }

    /** 深入开展“项目建设年”活动: a drive without an end. */
    private boolean campaign(String core) {
        return core.equals("开展")
                && (text.find("年”", clause.start(), clause.end()) >= 0
                        || (frame.has(Frame.ADVERB | Frame.SOFT) && !has(Sign.COUNT))
                        || text.holds(PROGRAMME, clause.start(), Math.min(clause.end(), clause.start() + 4)));
    }

    /** 支持…争创…: a title is applied for, by whomever. */
    private boolean sought() {
        for (String verb : TITLE_VERBS) {
            int at = text.find(verb, clause.start(), clause.end());
            if (at >= 0 && clause.end() - at >= verb.length() + 4 && !has(Sign.MECHANISM_TAIL)) {
                return !verb.equals("通过") || clause.end() - at <= 12;
            }
        }
        boolean wanted = headed("争取") && frame.core() == frame.head();
        return wanted && (has(Sign.TITLE_INSIDE) || has(Sign.ENDS_PROJECT)) && !has(Sign.STAGED);
    }

    private @Nullable Verdict project() {
        boolean inviting = frame.core() >= 0
                && (INVITING.contains(text.words(frame.core())) || INVITING.contains(text.words(frame.head())));
        if (has(Sign.HAS_PROJECT)
                && (has(Sign.ENDS_PROJECT)
                        || has(Sign.FIGURE_LAST)
                        || staged()
                        || effort()
                        || text.find("等项目", clause.start(), clause.end()) > 0)) {
            return explicit(inviting);
        }
        if (has(Sign.MONEY)
                && frame.verbal()
                && text.find("资", clause.start(), clause.end()) >= 0
                && text.find("元的", clause.start(), clause.end()) >= 0
                && !headed("完成")) {
            return new Verdict(Kind.PROJECT, "带投资额的工程");
        }
        boolean reaching = has(Sign.NAMED6) || (has(Sign.WORK_INSIDE) && !deverbal());
        if (has(Sign.STAGED) && frame.verbal() && reaching && has(Sign.NO_FIGURE)) {
            return new Verdict(Kind.PROJECT, "推动到达阶段");
        }
        if (frame.core() < 0 || (inviting && !has(Sign.COUNT))) {
            return null;
        }
        if (begun()) {
            return new Verdict(Kind.PROJECT, "启动工程");
        }
        if (text.words(frame.core()).equals("打造") && has(Sign.NO_FIGURE) && !facility() && !place()) {
            return null;
        }
        if (helped()) {
            return null;
        }
        if (has(Sign.NO_FIGURE) && finished() && has(Sign.WORK_INSIDE)) {
            return new Verdict(Kind.DELIVERABLE, "建成");
        }
        boolean soft = text.is(frame.head(), WordClass.any(WordClass.SOFT, WordClass.BEGIN))
                || headed("实施")
                || headed("抓好")
                || headed("做好")
                || headed("服务保障")
                || headed("实施好");
        boolean named = has(Sign.NAMED2)
                || has(Sign.QUOTED_PROJECT)
                || text.find("“", clause.start(), clause.end()) >= 0
                || facility();
        if (has(Sign.COUNT) || has(Sign.CAPACITY) || has(Sign.MONEY)) {
            boolean works = has(Sign.WORK_INSIDE) || headed("实施");
            boolean shaped = built() && has(Sign.WORK_INSIDE) && !has(Sign.COUNT);
            boolean output = built() && has(Sign.FIGURE_LAST);
            return (works && soft && !finishes() && !output) || shaped ? new Verdict(Kind.PROJECT, "工程计数") : null;
        }
        if ((!has(Sign.WORK_INSIDE) && !facility()) || !named) {
            return soft && has(Sign.NAMED6) && deverbal() && has(Sign.PLACED)
                    ? new Verdict(Kind.PROJECT, "具名治理")
                    : null;
        }
        boolean plain = text.holds(PLAIN_WORKS, Math.max(clause.start(), clause.end() - 7), clause.end());
        if (plain && !has(Sign.NAMED6)) {
            return null;
        }
        boolean end = effort() || has(Sign.WORK_ALONE) || has(Sign.WORK_BUILT) || deverbal() || facility();
        return (soft || built()) && end ? new Verdict(Kind.PROJECT, "具名工程") : null;
    }

    /** 打造某某小镇: a place of its own name, no model and no platform. */
    private boolean place() {
        return has(Sign.WORK_ALONE)
                && (has(Sign.NAMED2) || text.find("“", clause.start(), clause.end()) >= 0)
                && !text.startsWith("平台", clause.end() - 2);
    }

    /** 支持甲、乙等重点企业…: what firms are helped with is theirs. */
    private boolean helped() {
        int etc = text.find("等", clause.start(), clause.end());
        return etc > 0 && text.find("企业", etc, Math.min(clause.end(), etc + ETC)) > 0 && !has(Sign.HAS_PROJECT);
    }

    private boolean staged() {
        int last = text.from(clause.end()) - 1;
        return last >= 0
                && text.end(last) == clause.end()
                && text.is(last, WordClass.any(WordClass.STAGE, WordClass.WORK));
    }

    private @Nullable Verdict explicit(boolean inviting) {
        boolean stocking = frame.core() >= 0
                && (STOCKING.contains(text.words(frame.core())) || STOCKING.contains(text.words(frame.head())));
        if (stocking && has(Sign.COUNT)) {
            return new Verdict(Kind.DELIVERABLE, "项目计数");
        }
        boolean finishedCount = headed("完成") && has(Sign.COUNT) && has(Sign.ENDS_PROJECT) && !has(Sign.MONEY);
        if ((headed("完成") && has(Sign.FIGURE_LAST)) || finishedCount || (finished() && !has(Sign.COUNT))) {
            return new Verdict(Kind.DELIVERABLE, "完成工程量");
        }
        boolean concrete = has(Sign.COUNT) || has(Sign.MONEY) || (has(Sign.NAMED2) && (!inviting || has(Sign.STAGED)));
        boolean tending = headed("做好") || headed("抓好") || headed("加强");
        if (((inviting || tending) && !concrete) || text.holds(FORBIDDING, clause.start(), frame.object())) {
            return null;
        }
        boolean programme = has(Sign.QUOTED_PROJECT)
                && text.holds(PROGRAMME, clause.start(), Math.min(clause.end(), clause.start() + 4));
        return programme ? null : new Verdict(Kind.PROJECT, "项目工程");
    }

    private Verdict counted() {
        if (has(Sign.COUNT) || has(Sign.CAPACITY) || has(Sign.MONEY)) {
            return new Verdict(Kind.DELIVERABLE, "计数成果");
        }
        if (frame.core() >= 0 && text.words(frame.core()).equals("完成")) {
            return new Verdict(Kind.DELIVERABLE, "完成");
        }
        boolean treated = frame.form() == Form.PHRASE_VERB
                && has(Sign.NAMED6)
                && text.find("进行", clause.start(), clause.end()) >= 0;
        return treated ? new Verdict(Kind.DELIVERABLE, "对具名对象进行") : new Verdict(Kind.ACTION, "一般举措");
    }

    /** 启动某环路建设, 谋划某街改造: works begin, whatever they are called. */
    private boolean begun() {
        return (headed("启动") || headed("谋划") || headed("谋划启动"))
                && has(Sign.NO_FIGURE)
                && has(Sign.NAMED2)
                && deverbal();
    }

    private boolean finished() {
        return headed("建成") || headed("全面建成") || headed("建成投用") || headed("建成启用");
    }

    private boolean finishes() {
        return headed("完成") || headed("新增");
    }

    /** 加快…建设进度: works in spite of their last word. */
    private boolean effort() {
        boolean pace = text.holds(PACES, clause.end() - 2, clause.end());
        int before = text.from(clause.end() - 2) - 1;
        boolean work = before >= 0
                && (text.is(before, WordClass.DEVERBAL) || text.words(before).endsWith("建设"));
        return text.startsWith("进度", clause.end() - 2)
                || (pace && work)
                || text.find("前期", clause.end() - 4, clause.end()) >= 0;
    }

    private boolean deverbal() {
        return frame.tail() >= 0
                && text.is(frame.tail(), WordClass.DEVERBAL)
                && !text.words(frame.tail()).equals("管理");
    }

    private boolean facility() {
        for (int token = text.from(Math.max(clause.start(), frame.object()));
                token < text.count() && text.end(token) <= clause.end();
                token++) {
            if (text.is(token, WordClass.FACILITY)) {
                return true;
            }
        }
        return false;
    }

    private boolean built() {
        return frame.core() >= 0 && text.is(frame.core(), WordClass.BUILD);
    }

    private boolean headed(String verb) {
        return frame.head() >= 0 && text.words(frame.head()).equals(verb);
    }

    private boolean has(Sign sign) {
        return (set & sign.bit()) != 0;
    }

    /** 成果: a claim that can be checked: a figure, or something named that was won, built, issued or held. */
    boolean result(Clause one, List<Measure> measures) {
        if (!measures.isEmpty()) {
            return true;
        }
        Frame shape = one.frame();
        boolean won = text.holds(WON, one.start(), one.end());
        boolean stage = shape.form() == Form.STAGE && one.span().length() >= SHORTEST_RESULT;
        boolean made = shape.form() == Form.VERB
                && shape.core() >= 0
                && (MADE.contains(text.words(shape.head())) || DOCUMENTING.contains(text.words(shape.head())));
        return (won || stage || made)
                && traits.unknown(one) >= NAME
                && one.span().length() >= SHORTEST_RESULT;
    }
}
