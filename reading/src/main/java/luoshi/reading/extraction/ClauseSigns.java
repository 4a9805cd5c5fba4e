package luoshi.reading.extraction;

import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;

/** A clause with its signs, as the rules of its kind look at it. */
abstract class ClauseSigns {
    /** How a drive is carried on that has no end. */
    static final String[] PROGRAMME = {"深入", "大力", "持续", "纵深", "全面", "认真"};

    final Tagged text;
    final Clause clause;
    final Frame frame;
    private final long set;
    private final String head;

    ClauseSigns(Tagged text, Clause clause, long set) {
        this.text = text;
        this.clause = clause;
        this.frame = clause.frame();
        this.set = set;
        this.head = frame.head() < 0 ? "" : text.words(frame.head());
    }

    final boolean deverbal() {
        return frame.tail() >= 0
                && text.is(frame.tail(), WordClass.DEVERBAL)
                && !text.words(frame.tail()).equals("管理");
    }

    final boolean facility() {
        for (int token = text.from(Math.max(clause.start(), frame.object()));
                token < text.count() && text.end(token) <= clause.end();
                token++) {
            if (text.is(token, WordClass.FACILITY)) {
                return true;
            }
        }
        return false;
    }

    final boolean built() {
        return frame.core() >= 0 && text.is(frame.core(), WordClass.BUILD);
    }

    final boolean headed(String verb) {
        return verb.equals(head);
    }

    final boolean has(Sign sign) {
        return (set & sign.bit()) != 0;
    }
}
