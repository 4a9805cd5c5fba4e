package luoshi.reading.extraction;

import java.util.Set;
import luoshi.foundation.text.Letters;
import luoshi.reading.extraction.Candidate.Kind;
import luoshi.reading.extraction.Kinds.Verdict;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame;
import luoshi.reading.extraction.grammar.Frame.Form;
import luoshi.reading.extraction.grammar.Phrases;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;
import luoshi.reading.extraction.grammar.WordSet;
import org.jspecify.annotations.Nullable;

/** 成果: papers, events, titles, platforms, and what is closed down. */
final class OutputRules extends ClauseSigns {
    private static final Phrases TITLE_VERBS = Phrases.of(
            "晋升为", "成为省级", "成为国家级", "升级为", "升格为", "晋级为", "申报", "争创", "创建", "评选", "认定", "认证", "列入", "入选", "获批", "通过");
    private static final Phrases MECHANISMS = Phrases.of("机制", "体系", "制度");
    private static final Phrases TESTS =
            Phrases.of("验收", "评估", "考核", "评级", "复审", "复核", "复检", "评审", "认定", "认证", "审核", "督导", "检查");
    private static final WordSet OPENING = WordSet.of("开通", "启用", "开设", "开办", "筹建", "颁布");
    private static final Phrases SET_UP =
            Phrases.of("数据库", "清单", "台账", "档案", "名录", "基金", "协会", "联盟", "项目库", "资源库", "信息库", "人才库", "专家库", "储备库");
    private static final WordSet HOLDING =
            WordSet.of("举办", "承办", "办好", "开好", "举行", "组织举办", "召开", "承接举办", "举办好", "开展", "办成", "筹备", "筹办");
    private static final WordSet STOPPING = WordSet.of("关停", "拆除", "关闭", "取缔", "搬迁");
    private static final Phrases LEVELS = Phrases.of("国家", "全国", "省", "市级");
    private static final Phrases STATUS = Phrases.of("撤乡设镇", "撤乡建镇", "撤县设市", "撤县设区", "撤镇设街", "撤村设居");
    private static final Phrases NO_TITLE = Phrases.of("品牌", "资金", "贷款", "成果", "模式", "机制", "场景");
    private static final WordSet DRAWING = WordSet.of("抓好", "做好", "搞好", "启动", "组织", "抓紧");
    private static final Phrases DRAWN = Phrases.of("规划编制", "规划修编", "方案编制", "规划的编制");
    private static final Phrases PLANS = Phrases.of("总体", "详细", "专项", "控制性");
    private static final Set<String> MAKING = Set.of("打造", "培育", "建立", "创建", "建成", "建设", "新建", "改建", "新改建", "改造");
    /** 开展…活动 goes on and on; what has a number in a row or an anniversary is held once. */
    private static final Phrases ONCE = Phrases.of("周年", "届");

    private static final Phrases ONE = Phrases.of("一所", "一座", "一处", "一栋", "一幢");
    private static final Letters SEEN = Letters.of("村路区园社街馆店站");
    private static final Phrases UNSEEN = Phrases.of("平台", "场景", "企业", "产品", "人才", "项目");
    private static final Phrases NO_OUTPUT = Phrases.of("建议", "提案", "教育", "实事好事", "好事实事");

    OutputRules(Tagged text, Clause clause, long set) {
        super(text, clause, set);
    }

    @Nullable
    Verdict verdict() {
        if (has(Sign.NO_FIGURE) && text.startsWith("更多", Math.max(clause.start(), frame.object()))) {
            return null;
        }
        if (sought() || text.startsWith("创建工作", clause.end() - 4)) {
            return new Verdict(Kind.DELIVERABLE, "申报创建");
        }
        if (frame.core() < 0) {
            return null;
        }
        String core = text.words(frame.core());
        if (drawnUp()) {
            return new Verdict(Kind.DELIVERABLE, "编制规划");
        }
        if (batched(core)) {
            return new Verdict(Kind.DELIVERABLE, "一批实物");
        }
        if (single()) {
            return new Verdict(Kind.DELIVERABLE, "建一处");
        }
        if (Kinds.DOCUMENTING.holds(text, frame.core()) || Kinds.DOCUMENTING.holds(text, frame.head())) {
            if (text.startsWith("产品", clause.end() - 2)
                    || (!core.endsWith("出台") && text.holds(MECHANISMS, clause.end() - 2, clause.end()))) {
                return null;
            }
            boolean aspired = frame.has(Frame.SOFT) && has(Sign.HAS_PROJECT);
            return aspired ? null : new Verdict(Kind.DELIVERABLE, "制定设立");
        }
        if (HOLDING.holds(text, frame.core())
                && (has(Sign.EVENT_INSIDE) || !core.equals("开展"))
                && (!core.equals("开好") || text.find('会', frame.object(), clause.end()) >= 0)
                && !text.holds(NO_OUTPUT, clause.start(), clause.end())
                && !(text.startsWith("实事", clause.end() - 2) && has(Sign.NO_FIGURE))) {
            boolean told = has(Sign.NAMED2)
                    || text.at(clause.end() - 1) == '会'
                    || text.find('“', clause.start(), clause.end()) >= 0;
            boolean once = text.holds(ONCE, clause.start(), clause.end());
            boolean named = (has(Sign.COUNT) || once || (told && !core.equals("开展"))) && !campaign(core);
            return named && (has(Sign.EVENT_INSIDE) || !has(Sign.HAS_PROJECT))
                    ? new Verdict(Kind.DELIVERABLE, "举办活动")
                    : null;
        }
        boolean opened = OPENING.holds(text, frame.core()) && frame.form() == Form.VERB;
        if (opened
                || ((core.equals("建立") || core.equals("建立健全")) && text.holds(SET_UP, clause.end() - 4, clause.end()))) {
            return new Verdict(Kind.DELIVERABLE, "设立开通");
        }
        boolean platform = text.startsWith("平台", clause.end() - 2)
                && (core.equals("建立") || core.equals("打造") || (core.equals("搭建") && has(Sign.NAMED2)));
        if (text.startsWith("验收工作", clause.end() - 4) || platform) {
            return new Verdict(Kind.DELIVERABLE, "可验收的成果");
        }
        return STOPPING.holds(text, frame.core()) && has(Sign.NAMED2) ? new Verdict(Kind.DELIVERABLE, "关停") : null;
    }

    /** 抓好…规划编制, 完善…总体规划: a paper that will be there, by whatever verb it is told. */
    private boolean drawnUp() {
        if (frame.has(Frame.SOFT) || !frame.verbal()) {
            return false;
        }
        boolean drawn = DRAWING.holds(text, frame.head()) && text.holds(DRAWN, clause.end() - 6, clause.end());
        boolean planned = headed(Verbs.PERFECTING)
                && text.startsWith("规划", clause.end() - 2)
                && text.holds(PLANS, clause.end() - 5, clause.end());
        return drawn || planned;
    }

    /** 打造一批示范村, 培育一批特色街区: what one can go and see, though nobody says how many. */
    private boolean batched(String core) {
        boolean things = has(Sign.WORK_ALONE) || SEEN.hold(text.at(clause.end() - 1));
        return has(Sign.SOME)
                && has(Sign.NO_FIGURE)
                && !frame.has(Frame.SOFT)
                && MAKING.contains(core)
                && things
                && !text.holds(UNSEEN, clause.end() - 4, clause.end());
    }

    /** 新建一所幼儿园, 建成变电站一座: one of them is a count. */
    private boolean single() {
        return built()
                && has(Sign.NO_FIGURE)
                && !frame.has(Frame.SOFT)
                && !text.is(frame.head(), WordClass.BEGIN)
                && text.holds(ONE, frame.object(), clause.end());
    }

    /** 深入开展“项目建设年”活动: a drive without an end. */
    private boolean campaign(String core) {
        return core.equals("开展")
                && ((text.find("年”", clause.start(), clause.end()) >= 0
                                && text.find("周年”", clause.start(), clause.end()) < 0)
                        || (frame.has(Frame.ADVERB | Frame.SOFT) && !has(Sign.COUNT))
                        || text.holds(PROGRAMME, clause.start(), Math.min(clause.end(), clause.start() + 4)));
    }

    /** 推动某产业集群纳入省级重点, 推动某乡撤乡设镇: somebody else decides, and one sees whether he has. */
    private boolean raised() {
        int taken = text.find("纳入", clause.start(), clause.end());
        return (taken > clause.start()
                        && frame.has(Frame.SOFT)
                        && text.holds(LEVELS, taken + 2, Math.min(clause.end(), taken + 5)))
                || text.holds(STATUS, clause.start(), clause.end());
    }

    /** 创建国家卫生城市的工作: a title of a level is sought, and work is only how it is told. */
    private boolean leveled(int from) {
        return text.startsWith("的工作", clause.end() - 3) && text.holds(LEVELS, from, Math.min(clause.end(), from + 2));
    }

    /** 支持…争创…: a title is applied for, by whomever. */
    private boolean sought() {
        boolean titled = text.startsWith("创建", clause.end() - 2)
                && frame.verbal()
                && text.holds(LEVELS, frame.object(), clause.end());
        if (raised() || titled) {
            return true;
        }
        for (int i = 0; i < TITLE_VERBS.size(); i++) {
            int at = text.find(TITLE_VERBS, i, clause.start(), clause.end());
            String verb = TITLE_VERBS.word(i);
            if (at >= 0
                    && clause.end() - at >= verb.length() + 4
                    && (!has(Sign.MECHANISM_TAIL) || verb.equals("申报") || leveled(at + verb.length()))
                    && !text.holds(NO_TITLE, clause.end() - 2, clause.end())) {
                return !verb.equals("通过") || text.holds(TESTS, at, clause.end());
            }
        }
        boolean wanted = headed(Verbs.STRIVING) && frame.core() == frame.head();
        return wanted && (has(Sign.TITLE_INSIDE) || has(Sign.ENDS_PROJECT)) && !has(Sign.STAGED);
    }
}
