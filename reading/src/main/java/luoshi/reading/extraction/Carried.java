package luoshi.reading.extraction;

import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame;
import luoshi.reading.extraction.grammar.Frame.Form;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;

/** 语气的延续: how firmly a clause is promised, with what it takes over from the clauses before it in its sentence. */
final class Carried {
    private int sentence = -1;
    private boolean modal;
    private boolean soft;

    boolean soft(Clause clause, Tagged text) {
        if (clause.sentence().start() != sentence) {
            sentence = clause.sentence().start();
            modal = false;
            soft = false;
        }
        Frame frame = clause.frame();
        boolean now = judge(frame, text);
        modal = frame.has(Frame.MODAL) || (modal && !frame.has(Frame.ENSURE));
        soft = now;
        return now;
    }

    private boolean judge(Frame frame, Tagged text) {
        if (frame.has(Frame.SOFT)) {
            return true;
        }
        if (frame.has(Frame.ENSURE)) {
            return false;
        }
        if (modal) {
            return true;
        }
        boolean leaning = frame.form() == Form.STAGE
                || (frame.form() == Form.NONE && frame.tail() >= 0 && text.is(frame.tail(), WordClass.DEVERBAL));
        return leaning && soft;
    }
}
