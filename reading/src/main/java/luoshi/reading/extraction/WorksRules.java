package luoshi.reading.extraction;

import java.util.Set;
import luoshi.reading.extraction.Candidate.Kind;
import luoshi.reading.extraction.Kinds.Verdict;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** 项目: works that begin, go on or end, and the outputs among them. */
final class WorksRules extends ClauseSigns {
    private static final Set<String> STOCKING =
            Set.of("储备", "培育", "新培育", "再培育", "新增", "申报", "争取", "认定", "选树", "组织推广", "推广");
    private static final Set<String> INVITING = Set.of(
            "引进", "引导", "推介", "争取", "参与", "投资", "鼓励", "招引", "优化", "提升", "用好", "强化", "深化", "健全", "建立", "完善", "加强", "落实",
            "发挥", "创新");
    private static final String[] FORBIDDING = {"严禁", "严控", "遏制", "禁止", "杜绝"};
    /** Works of a sort, unless very much is named before them. */
    private static final String[] PLAIN_WORKS = {"基础设施", "标准化", "一体化", "领域"};

    private static final String[] PACES = {"力度", "步伐", "进程"};
    private static final int ETC = 8;

    WorksRules(Tagged text, Clause clause, long set) {
        super(text, clause, set);
    }

    @Nullable
    Verdict verdict() {
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
}
