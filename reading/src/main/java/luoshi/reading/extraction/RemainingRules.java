package luoshi.reading.extraction;

import luoshi.reading.extraction.Candidate.Kind;
import luoshi.reading.extraction.Kinds.Verdict;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame.Form;
import luoshi.reading.extraction.grammar.Tagged;

/** 余下的: counts, what is finished, and mere activities. */
final class RemainingRules extends ClauseSigns {

    RemainingRules(Tagged text, Clause clause, long set) {
        super(text, clause, set);
    }

    Verdict verdict() {
        if (has(Sign.COUNT) || has(Sign.CAPACITY) || has(Sign.MONEY)) {
            return new Verdict(Kind.DELIVERABLE, "计数成果");
        }
        if (frame.core() >= 0 && text.words(frame.core()).endsWith("完成")) {
            return new Verdict(Kind.DELIVERABLE, "完成");
        }
        boolean treated = frame.form() == Form.PHRASE_VERB
                && has(Sign.NAMED6)
                && text.find("进行", clause.start(), clause.end()) >= 0;
        return treated ? new Verdict(Kind.DELIVERABLE, "对具名对象进行") : new Verdict(Kind.ACTION, "一般举措");
    }
}
