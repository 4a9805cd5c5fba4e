package luoshi.reading.extraction;

import luoshi.reading.extraction.Candidate.Kind;
import luoshi.reading.extraction.Kinds.Verdict;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame.Form;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;

/** 余下的: counts, what is finished, and mere activities. */
final class RemainingRules extends ClauseSigns {

    /** 落实“三方责任”, 抓实20项措施: their number belongs to their name. */
    private static final String[] DUTIES = {"责任", "措施", "队伍", "制度"};

    private static final String[] DOING = {"开展", "举办", "召开", "组织"};
    private static final String[] TIMES = {"月", "季度", "半年", "年", "周"};

    RemainingRules(Tagged text, Clause clause, long set) {
        super(text, clause, set);
    }

    Verdict verdict() {
        boolean upheld = frame.core() >= 0
                && text.is(frame.core(), WordClass.ACT)
                && text.holds(DUTIES, clause.end() - 3, clause.end());
        if (upheld && !has(Sign.MONEY) && !has(Sign.CAPACITY)) {
            return new Verdict(Kind.ACTION, "落实举措");
        }
        if (has(Sign.COUNT) || has(Sign.CAPACITY) || has(Sign.MONEY)) {
            return new Verdict(Kind.DELIVERABLE, "计数成果");
        }
        if (frame.core() >= 0 && text.words(frame.core()).endsWith("完成")) {
            return new Verdict(Kind.DELIVERABLE, "完成");
        }
        if (text.at(clause.start()) == '每'
                && text.holds(TIMES, clause.start() + 1, clause.start() + 3)
                && (frame.verbal() || text.holds(DOING, clause.start(), clause.end()))) {
            return new Verdict(Kind.DELIVERABLE, "定期举措");
        }
        boolean treated = frame.form() == Form.PHRASE_VERB
                && has(Sign.NAMED6)
                && text.find("进行", clause.start(), clause.end()) >= 0;
        return treated ? new Verdict(Kind.DELIVERABLE, "对具名对象进行") : new Verdict(Kind.ACTION, "一般举措");
    }
}
