package luoshi.reading.extraction;

import luoshi.reading.extraction.Candidate.Kind;
import luoshi.reading.extraction.Kinds.Verdict;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame.Form;
import luoshi.reading.extraction.grammar.Phrases;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;
import luoshi.reading.extraction.grammar.WordSet;

/** 余下的: counts, what is finished, and mere activities. */
final class RemainingRules extends ClauseSigns {

    /** 落实“三方责任”, 抓实20项措施: their number belongs to their name. */
    private static final Phrases DUTIES = Phrases.of("责任", "措施", "队伍", "制度");

    private static final Phrases CREWS = Phrases.of("一支", "两支");
    private static final WordSet SETTING_UP = WordSet.of("建立", "组建", "成立", "建立健全");
    private static final Phrases DOING = Phrases.of("开展", "举办", "召开", "组织", "一次", "两次");
    private static final Phrases TIMES = Phrases.of("月", "季度", "半年", "年", "周");

    RemainingRules(Tagged text, Clause clause, long set) {
        super(text, clause, set);
    }

    Verdict verdict() {
        boolean upheld = frame.core() >= 0
                && text.is(frame.core(), WordClass.ACT)
                && text.holds(DUTIES, clause.end() - 3, clause.end());
        boolean crew = text.startsWith("队伍", clause.end() - 2)
                && text.holds(CREWS, frame.object(), clause.end())
                && SETTING_UP.holds(text, Math.max(0, frame.core()));
        if (crew && frame.core() >= 0) {
            return new Verdict(Kind.DELIVERABLE, "组建队伍");
        }
        boolean told = frame.form() == Form.STATE && frame.tail() >= 0 && text.is(frame.tail(), WordClass.ABSTRACT);
        if (told && !has(Sign.FIGURE_LAST) && !has(Sign.MONEY)) {
            return new Verdict(Kind.ACTION, "数字概括的提法");
        }
        boolean policy = has(Sign.FIGURE_LAST) && text.at(clause.end() - 1) == '条' && headed(Verbs.CARRYING_OUT);
        if (policy
                || (numbered()
                        && frame.core() >= 0
                        && text.is(frame.core(), WordClass.any(WordClass.ACT, WordClass.SOFT)))) {
            return new Verdict(Kind.ACTION, "数字概括的提法");
        }
        if (upheld && !has(Sign.MONEY) && !has(Sign.CAPACITY)) {
            return new Verdict(Kind.ACTION, "落实举措");
        }
        if (has(Sign.COUNT) || has(Sign.CAPACITY) || has(Sign.MONEY)) {
            return new Verdict(Kind.DELIVERABLE, "计数成果");
        }
        if (frame.core() >= 0 && text.words(frame.core()).endsWith("完成")) {
            return new Verdict(Kind.DELIVERABLE, "完成");
        }
        if (recurring() && (frame.verbal() || text.holds(DOING, clause.start(), clause.end()))) {
            return new Verdict(Kind.DELIVERABLE, "定期举措");
        }
        boolean treated = frame.form() == Form.PHRASE_VERB
                && has(Sign.NAMED6)
                && text.find("进行", clause.start(), clause.end()) >= 0;
        return treated ? new Verdict(Kind.DELIVERABLE, "对具名对象进行") : new Verdict(Kind.ACTION, "一般举措");
    }

    /** 每月调度一次…: said how often. */
    boolean recurring() {
        return text.at(clause.start()) == '每' && text.holds(TIMES, clause.start() + 1, clause.start() + 3);
    }
}
