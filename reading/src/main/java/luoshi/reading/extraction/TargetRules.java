package luoshi.reading.extraction;

import luoshi.foundation.text.Letters;
import luoshi.reading.extraction.Candidate.Kind;
import luoshi.reading.extraction.Kinds.Verdict;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame.Form;
import luoshi.reading.extraction.grammar.Phrases;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** 指标: a state that is to be reached or kept, or money that is to be moved. */
final class TargetRules extends ClauseSigns {
    private static final Phrases FLOWS = Phrases.of("就业", "接待游客", "劳务输出", "招生", "存栏", "出栏", "产能", "产量", "总产");
    private static final int NEAR = 6;
    private static final Phrases REACHING = Phrases.of("达到", "突破", "超过", "提高到", "保持在", "稳定在");
    private static final Phrases ASSIGNED = Phrases.of("市定", "省定", "下达", "市达", "省达");
    private static final Phrases QUOTAS = Phrases.of("任务", "目标", "指标内", "以内", "范围内");
    private static final Letters YIELDING = Letters.of("产销加出处发");
    private static final Phrases LABOUR = Phrases.of("劳动力", "人口", "人员");
    private static final Phrases RANKING = Phrases.of("进入", "位居", "位列", "保持", "跻身", "走在");
    private static final Phrases FRONT = Phrases.of("前列", "第一方阵", "先进位次", "领先位次");
    private static final Phrases RANKED = Phrases.of("指标", "增速", "增幅", "总量", "生产总值", "收入", "率", "排名", "位次");
    private static final Phrases SETTING = Phrases.of("完成", "控制", "实现", "达到", "下达", "落实");
    private static final Letters STOCKS = Letters.of("量额率值");
    private static final Phrases KEEPING = Phrases.of("确保", "保障", "保证", "实现", "保持", "稳定", "力争");

    TargetRules(Tagged text, Clause clause, long set) {
        super(text, clause, set);
    }

    private static final Phrases STANDARDS = Phrases.of("标准", "要求");
    private static final Phrases ARRIVING = Phrases.of("达到", "稳定在", "保持在", "控制在");

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
        if (frame.form() == Form.STATE
                && text.at(clause.start()) == '年'
                && YIELDING.hold(text.at(clause.start() + 1))) {
            return new Verdict(Kind.TARGET, "年产销量");
        }
        if (has(Sign.RATE) && !headed(Verbs.CARRYING_OUT) && !has(Sign.ENDS_PROJECT) && !within()) {
            return new Verdict(Kind.TARGET, "比率");
        }
        boolean guests = text.find("接待", clause.start(), clause.end()) >= 0
                && text.find("人次", clause.start(), clause.end()) >= 0;
        if (count && (guests || moved() || text.holds(FLOWS, clause.start(), clause.end())) && !has(Sign.WORK_INSIDE)) {
            return new Verdict(Kind.TARGET, "指标计数");
        }
        if (has(Sign.LEVEL)
                && frame.head() >= 0
                && (text.holds(ARRIVING, clause.start(), clause.end())
                        || (headed(Verbs.REALISING) && has(Sign.FIGURE_LAST)))
                && !has(Sign.ENDS_PROJECT)) {
            return new Verdict(Kind.TARGET, "指标达到数值");
        }
        if (has(Sign.FIGURE_LAST)
                && has(Sign.INDICATOR_INSIDE)
                && !has(Sign.WORK_INSIDE)
                && !has(Sign.HAS_PROJECT)
                && reaches()) {
            return new Verdict(Kind.TARGET, "指标达到数值");
        }
        int left = text.find("退出", clause.start(), clause.end());
        if (left >= 0 && text.find('后', left, Math.min(clause.end(), left + NEAR)) >= 0) {
            return new Verdict(Kind.TARGET, "退出后位");
        }
        if (assigned()) {
            return new Verdict(Kind.TARGET, "完成下达的任务");
        }
        if (ranked()) {
            return new Verdict(Kind.TARGET, "位次");
        }
        if (count && frame.form() == Form.STATE && frame.head() < 0 && STOCKS.hold(beforeFigure())) {
            return new Verdict(Kind.TARGET, "存量达到数值");
        }
        if (has(Sign.NO_FIGURE)
                && has(Sign.INDICATOR_INSIDE)
                && text.find("达到", clause.start(), clause.end()) >= 0
                && text.holds(STANDARDS, clause.end() - 2, clause.end())) {
            return new Verdict(Kind.TARGET, "指标达到标准");
        }
        return keeps() ? new Verdict(Kind.TARGET, "保持状态") : money();
    }

    /** 在90%的行政村建立…: how far it goes, not how much is reached. */
    private boolean within() {
        return frame.form() == Form.PHRASE_VERB && text.at(clause.start()) == '在' && !has(Sign.FIGURE_LAST);
    }

    /** 转移农村劳动力8万人: an indicator of labour, whoever finds the places. */
    private boolean moved() {
        int moving = text.find("转移", clause.start(), clause.end());
        return moving >= 0
                && !text.startsWith("人口", moving + 2)
                && has(Sign.FIGURE_LAST)
                && (text.at(clause.end() - 1) == '人' || text.holds(LABOUR, clause.start(), clause.end()));
    }

    /** 力争主要指标增速进入全市前列: a place among others, without a figure. */
    boolean ranked() {
        return text.holds(FRONT, clause.end() - 4, clause.end())
                && text.holds(RANKING, clause.start(), clause.end())
                && text.holds(RANKED, clause.start(), clause.end());
    }

    /** 下降率完成市定任务: the figure stands in a paper of those above. */
    boolean assigned() {
        if (!text.holds(QUOTAS, clause.end() - 3, clause.end())) {
            return false;
        }
        int done = text.find("完成", clause.start(), clause.end());
        int kept = done >= 0 ? done : text.find("控制在", clause.start(), clause.end());
        return kept >= 0 && text.holds(ASSIGNED, kept, clause.end());
    }

    /** 园区产值力争突破500亿元: whatever stands between the indicator and the verb that its figure follows. */
    private boolean reaches() {
        int at = clause.end();
        while (at > clause.start() && !Character.isDigit(text.at(at - 1))) {
            at--;
        }
        while (at > clause.start() && (Character.isDigit(text.at(at - 1)) || text.at(at - 1) == '.')) {
            at--;
        }
        int named = text.from(at) - 1;
        boolean indicator = named >= 0 && text.end(named) == at && text.is(named, WordClass.INDICATOR);
        return text.holds(REACHING, Math.max(clause.start(), at - 3), at)
                || (indicator && headed(Verbs.ATTAINING) && has(Sign.LEVEL));
    }

    private char beforeFigure() {
        for (int i = clause.start(); i < clause.end(); i++) {
            if (Character.isDigit(text.at(i))) {
                return text.at(i - 1);
            }
        }
        return ' ';
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
        boolean level = keeping && !headed(Verbs.STEADYING) && text.find("保持", clause.start() + 1, clause.end()) >= 0;
        boolean indicator = headed(Verbs.STABLE) && frame.tail() >= 0 && text.is(frame.tail(), WordClass.INDICATOR);
        boolean quota = text.find("指标", clause.start(), clause.end()) >= 0
                && text.holds(SETTING, clause.start(), clause.end())
                && (text.startsWith("任务", clause.end() - 2) || text.startsWith("目标", clause.end() - 2));
        boolean above = text.find("高于", clause.start(), clause.end()) >= 0
                || text.find("快于", clause.start(), clause.end()) >= 0;
        boolean posture = text.startsWith("态势", clause.end() - 2);
        return (state && keeping) || (level && !posture) || indicator || quota || above;
    }

    /** 投资3亿元搭建…: the money is what it is done with. */
    private boolean paid() {
        int figure = clause.start();
        while (figure < clause.end() && !Character.isDigit(text.at(figure))) {
            figure++;
        }
        return frame.form() == Form.VERB
                && frame.head() >= 0
                && figure < text.start(frame.head())
                && text.at(text.start(frame.head()) - 1) == '元';
    }

    private @Nullable Verdict money() {
        if (has(Sign.MONEY) && text.find("元的", clause.start(), clause.end()) >= 0) {
            return null;
        }
        boolean only = has(Sign.MONEY) && !has(Sign.COUNT) && !has(Sign.HAS_PROJECT) && !has(Sign.WORK_INSIDE);
        boolean given = headed(Verbs.FOUNDING)
                || text.find("给予", clause.start(), clause.end()) >= 0
                || text.find("奖励", clause.start(), clause.end()) >= 0;
        if (only && given) {
            return headed(Verbs.FOUNDING) ? new Verdict(Kind.DELIVERABLE, "设立") : new Verdict(Kind.ACTION, "政策标准");
        }
        return only && frame.verbal() && !built() && !paid() ? new Verdict(Kind.TARGET, "资金规模") : null;
    }
}
