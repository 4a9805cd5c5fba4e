package luoshi.reading.extraction;

import java.util.Set;
import luoshi.reading.extraction.Candidate.Kind;
import luoshi.reading.extraction.Kinds.Verdict;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame;
import luoshi.reading.extraction.grammar.Tagged;
import org.jspecify.annotations.Nullable;

/** 成果: papers, events, titles, platforms, and what is closed down. */
final class OutputRules extends ClauseSigns {
    private static final String[] TITLE_VERBS = {"申报", "争创", "创建", "评选", "认定", "认证", "列入", "入选", "获批", "通过"};
    private static final Set<String> HOLDING = Set.of("举办", "承办", "办好", "组织举办", "召开", "承接举办", "举办好", "开展", "办成");
    private static final Set<String> STOPPING = Set.of("关停", "拆除", "关闭", "取缔", "搬迁");
    private static final String[] NO_TITLE = {"品牌", "资金", "贷款", "成果"};
    private static final String[] NO_OUTPUT = {"建议", "提案"};

    OutputRules(Tagged text, Clause clause, long set) {
        super(text, clause, set);
    }

    @Nullable
    Verdict verdict() {
        if (sought() || text.startsWith("创建工作", clause.end() - 4)) {
            return new Verdict(Kind.DELIVERABLE, "申报创建");
        }
        if (frame.core() < 0) {
            return null;
        }
        String core = text.words(frame.core());
        if (Kinds.DOCUMENTING.contains(core) || Kinds.DOCUMENTING.contains(text.words(frame.head()))) {
            if (text.startsWith("产品", clause.end() - 2)) {
                return null;
            }
            boolean aspired = frame.has(Frame.SOFT) && has(Sign.HAS_PROJECT);
            return aspired ? null : new Verdict(Kind.DELIVERABLE, "制定设立");
        }
        if (HOLDING.contains(core)
                && (has(Sign.EVENT_INSIDE) || !core.equals("开展"))
                && !text.holds(NO_OUTPUT, clause.start(), clause.end())) {
            boolean named = (has(Sign.NAMED2)
                            || has(Sign.COUNT)
                            || text.at(clause.end() - 1) == '会'
                            || text.find("“", clause.start(), clause.end()) >= 0)
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
                && ((text.find("年”", clause.start(), clause.end()) >= 0
                                && text.find("周年”", clause.start(), clause.end()) < 0)
                        || (frame.has(Frame.ADVERB | Frame.SOFT) && !has(Sign.COUNT))
                        || text.holds(PROGRAMME, clause.start(), Math.min(clause.end(), clause.start() + 4)));
    }

    /** 支持…争创…: a title is applied for, by whomever. */
    private boolean sought() {
        for (String verb : TITLE_VERBS) {
            int at = text.find(verb, clause.start(), clause.end());
            if (at >= 0
                    && clause.end() - at >= verb.length() + 4
                    && (!has(Sign.MECHANISM_TAIL) || verb.equals("申报"))
                    && !text.holds(NO_TITLE, clause.end() - 2, clause.end())) {
                return !verb.equals("通过") || clause.end() - at <= 12;
            }
        }
        boolean wanted = headed("争取") && frame.core() == frame.head();
        return wanted && (has(Sign.TITLE_INSIDE) || has(Sign.ENDS_PROJECT)) && !has(Sign.STAGED);
    }
}
