package luoshi.reading.extraction;

import luoshi.reading.extraction.Candidate.Kind;
import luoshi.reading.extraction.Kinds.Verdict;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame.Form;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** 指标: a state that is to be reached or kept, or money that is to be moved. */
final class TargetRules extends ClauseSigns {
    private static final String[] FLOWS = {"就业", "接待游客", "劳务输出", "招生", "存栏", "出栏", "产能", "产量", "总产"};
    private static final String[] KEEPING = {"确保", "保障", "保证", "实现", "保持", "稳定", "力争"};

    TargetRules(Tagged text, Clause clause, long set) {
        super(text, clause, set);
    }

    private static final String[] STANDARDS = {"标准", "要求"};
    private static final String[] ARRIVING = {"达到", "稳定在", "保持在", "控制在"};

    @Nullable
    Verdict verdict() {
        boolean count = has(Sign.COUNT) || has(Sign.CAPACITY);
        if (frame.form() == Form.STATE && frame.head() < 0 && has(Sign.MONEY) && has(Sign.ENDS_PROJECT)) {
            return new Verdict(Kind.PROJECT, "带投资额的工程");
        }
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
                && (text.holds(ARRIVING, clause.start(), clause.end()) || (headed("实现") && has(Sign.FIGURE_LAST)))
                && !has(Sign.ENDS_PROJECT)) {
            return new Verdict(Kind.TARGET, "指标达到数值");
        }
        if (has(Sign.NO_FIGURE)
                && has(Sign.INDICATOR_INSIDE)
                && text.find("达到", clause.start(), clause.end()) >= 0
                && text.holds(STANDARDS, clause.end() - 2, clause.end())) {
            return new Verdict(Kind.TARGET, "指标达到标准");
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
}
