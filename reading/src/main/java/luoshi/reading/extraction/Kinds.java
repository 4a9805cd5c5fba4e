package luoshi.reading.extraction;

import java.util.List;
import luoshi.reading.extraction.Candidate.Kind;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame;
import luoshi.reading.extraction.grammar.Frame.Form;
import luoshi.reading.extraction.grammar.OwnWords;
import luoshi.reading.extraction.grammar.Phrases;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;
import luoshi.reading.extraction.grammar.WordSet;

/** 类型: what a clause promises. The rules stand in order; the first that fits decides and is the reason. */
final class Kinds {
    static final WordSet DOCUMENTING = WordSet.of(
            "制定", "出台", "制定出台", "研究出台", "编制", "编制完成", "修订", "修编", "制修订", "印发", "设立", "成立", "组建", "签订", "签署", "推出", "核发",
            "兑付");

    private static final Phrases WON = Phrases.of(
            "入选", "荣获", "获评", "获批", "被评为", "被授予", "被列为", "被确定为", "列入", "成为全", "成功创建", "创成", "通过国家", "通过省级", "命名为",
            "唯一");
    private static final WordSet MADE =
            WordSet.of("建成", "新建", "举办", "承办", "出台", "创建", "建成投用", "打通", "引进", "获批", "组建", "编制完成");
    private static final int SHORTEST_RESULT = 8;
    private static final int NAME = 3;
    private static final int SHORT_NAME = 2;
    private static final Phrases WHOLLY = Phrases.of("全覆盖", "市级统筹", "省级统筹", "零突破");

    /** A kind and the rule that says so. */
    record Verdict(Kind kind, String reason) {}

    private final Tagged text;
    private final Signs signs;
    private final Traits traits;

    Kinds(Tagged text, Traits traits) {
        this.text = text;
        this.signs = new Signs(text);
        this.traits = traits;
    }

    /** 完成市定任务, 进入全市前列, 每月调度一次: promises that are checked without a figure of their own, whatever speaks against them. */
    boolean measuredElsewhere(Clause clause) {
        TargetRules rules = new TargetRules(text, clause, 0);
        boolean often = text.find('次', clause.start(), clause.end()) > 0;
        return rules.assigned() || rules.ranked() || (often && new RemainingRules(text, clause, 0).recurring());
    }

    /** The {@link Sign}s of {@code clause}. */
    long signs(Clause clause, List<Measure> measures) {
        int from = Math.max(
                clause.start(), clause.frame().verbal() ? clause.frame().object() : clause.start());
        return signs.of(clause, measures, OwnWords.own(text, from, clause.end()));
    }

    /** What the rules say of a clause with its {@link Sign}s. */
    Verdict of(Clause clause, long set) {
        Verdict target = new TargetRules(text, clause, set).verdict();
        if (target != null) {
            return target;
        }
        if (clause.frame().form() == Form.STAGE) {
            return text.find("通过", clause.start(), clause.end()) >= 0
                    ? new Verdict(Kind.DELIVERABLE, "通过验收")
                    : new Verdict(Kind.PROJECT, "到达阶段");
        }
        Verdict output = new OutputRules(text, clause, set).verdict();
        if (output != null) {
            return output;
        }
        Verdict works = new WorksRules(text, clause, set).verdict();
        return works != null ? works : new RemainingRules(text, clause, set).verdict();
    }

    /** 成果: a claim that can be checked: a figure, or something named that was won, built, issued or held. */
    boolean result(Clause one, List<Measure> measures) {
        if (!measures.isEmpty()) {
            return true;
        }
        if (one.span().length() < SHORTEST_RESULT) {
            return false;
        }
        Frame shape = one.frame();
        boolean stage = shape.form() == Form.STAGE && !text.is(shape.head(), WordClass.SOFT);
        boolean made = shape.form() == Form.VERB
                && shape.core() >= 0
                && (MADE.holds(text, shape.head()) || DOCUMENTING.holds(text, shape.head()));
        boolean reached = text.find("实现", one.start(), one.end()) >= 0 && text.holds(WHOLLY, one.end() - 4, one.end());
        int unknown = traits.unknown(one);
        boolean works = unknown >= SHORT_NAME && shape.tail() >= 0 && text.is(shape.tail(), WordClass.NAMING);
        boolean ordinal = made && text.find('第', one.start(), one.end()) >= 0;
        boolean named = unknown >= NAME && (stage || made || text.holds(WON, one.start(), one.end()));
        return reached || ordinal || named || (works && (stage || finished(shape)));
    }

    private boolean finished(Frame frame) {
        return frame.form() == Form.VERB
                && frame.head() >= 0
                && text.words(frame.head()).endsWith("完成");
    }
}
