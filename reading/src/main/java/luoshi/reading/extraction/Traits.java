package luoshi.reading.extraction;

import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;

/** Reads the {@link Trait}s of a clause. */
final class Traits {
    private final Tagged text;

    Traits(Tagged text) {
        this.text = text;
    }

    long of(Setting setting) {
        Clause clause = setting.clause();
        Frame frame = clause.frame();
        long set = Trait.BASE.bit()
                | form(frame)
                | before(frame)
                | head(frame)
                | tail(frame)
                | words(clause)
                | place(setting);
        if (setting.figures()) {
            set |= Trait.MEASURE.bit();
        }
        set |= crossed(set);
        return set;
    }

    private static long form(Frame frame) {
        return switch (frame.form()) {
            case VERB -> 0;
            case PHRASE_VERB -> Trait.F_PHRASE_VERB.bit();
            case TOPIC_VERB -> Trait.F_TOPIC_VERB.bit();
            case STATE -> Trait.F_STATE.bit();
            case STAGE -> Trait.F_STAGE.bit();
            case PHRASE -> Trait.F_PHRASE.bit();
            case NONE -> Trait.F_NONE.bit();
        };
    }

    private static long before(Frame frame) {
        return on(frame.has(Frame.MODAL), Trait.H_MODAL)
                | on(frame.has(Frame.ENSURE), Trait.H_ENSURE)
                | on(frame.has(Frame.SOFT), Trait.H_SOFTADV)
                | on(frame.has(Frame.ADVERB), Trait.H_ADV);
    }

    private long head(Frame frame) {
        int head = frame.head();
        if (head < 0 || !frame.verbal()) {
            return 0;
        }
        int core = frame.core();
        return on(text.is(head, WordClass.SOFT), Trait.H_SOFT)
                | on(text.is(head, WordClass.OUTPUT), Trait.H_OUTPUT)
                | on(text.is(head, WordClass.BEGIN), Trait.H_BEGIN)
                | on(text.is(head, WordClass.BUILD), Trait.H_BUILD)
                | on(text.is(head, WordClass.ACT), Trait.H_ACT)
                | on(text.is(head, WordClass.PURPOSE), Trait.H_PURPOSE)
                | on(text.is(head, WordClass.SLOGAN), Trait.H_SLOGAN)
                | (core == head
                        ? 0
                        : on(text.is(core, WordClass.SOFT), Trait.C_SOFT)
                                | on(text.is(core, WordClass.OUTPUT), Trait.C_OUTPUT)
                                | on(text.is(core, WordClass.BUILD), Trait.C_BUILD)
                                | on(text.is(core, WordClass.PURPOSE), Trait.C_PURPOSE)
                                | on(text.is(core, WordClass.ACT), Trait.C_ACT));
    }

    private long tail(Frame frame) {
        int tail = frame.tail();
        if (tail < 0) {
            return Trait.T_UNKNOWN.bit();
        }
        return on(text.is(tail, WordClass.ABSTRACT), Trait.T_ABSTRACT)
                | on(text.is(tail, WordClass.any(WordClass.WORK, WordClass.GENERIC, WordClass.FACILITY)), Trait.T_WORK)
                | on(text.is(tail, WordClass.DOCUMENT), Trait.T_DOCUMENT)
                | on(text.is(tail, WordClass.EVENT), Trait.T_EVENT)
                | on(text.is(tail, WordClass.MECHANISM), Trait.T_MECHANISM)
                | on(text.is(tail, WordClass.TITLE), Trait.T_TITLE)
                | on(text.is(tail, WordClass.GROUP), Trait.T_GROUP)
                | on(text.is(tail, WordClass.DEVERBAL), Trait.T_DEVERBAL)
                | on(text.is(tail, WordClass.PLAIN), Trait.T_PLAIN);
    }

    private long words(Clause clause) {
        int length = clause.span().length();
        boolean quoted = false;
        boolean listed = false;
        boolean etc = false;
        boolean latin = false;
        for (int i = clause.start(); i < clause.end(); i++) {
            char c = text.at(i);
            quoted |= c == '“' || c == '《';
            listed |= c == '、';
            etc |= c == '等';
            latin |= c < '\u0080' && Character.isLetterOrDigit(c);
        }
        return on(quoted, Trait.QUOTED)
                | on(listed, Trait.LISTED)
                | on(etc, Trait.ETC)
                | on(latin, Trait.LATIN)
                | on(unknown(clause) >= 3, Trait.NAMED)
                | on(treated(clause), Trait.TREATMENT)
                | on(length <= 7, Trait.LEN7)
                | on(length > 7 && length <= 11, Trait.LEN11)
                | on(length > 11 && length <= 17, Trait.LEN17);
    }

    private boolean treated(Clause clause) {
        if (clause.frame().form() != Frame.Form.PHRASE_VERB) {
            return false;
        }
        char first = text.at(clause.start());
        return first == '对' || first == '把' || first == '将' || first == '为' || first == '向';
    }

    /** How many characters of the object belong to no word of the vocabulary. */
    int unknown(Clause clause) {
        int from = Math.max(
                clause.start(), clause.frame().verbal() ? clause.frame().object() : clause.start());
        int known = 0;
        for (int token = text.from(from); token < text.count() && text.end(token) <= clause.end(); token++) {
            known += text.end(token) - text.start(token);
        }
        return clause.end() - from - known;
    }

    private static long place(Setting setting) {
        Clause clause = setting.clause();
        boolean single = clause.siblings() == 1;
        return on(clause.first() && !single, Trait.FIRST)
                | on(clause.last() && !single, Trait.LAST)
                | on(single, Trait.SINGLE)
                | on(!clause.first() && setting.afterKept(), Trait.AFTER_KEPT)
                | on(!clause.first() && !setting.afterKept(), Trait.AFTER_DROPPED)
                | on(setting.heading(), Trait.HEADING)
                | on(setting.intro(), Trait.INTRO)
                | on(setting.afterSlogan(), Trait.AFTER_SLOGAN)
                | on(setting.fragment(), Trait.FRAGMENT)
                | on(setting.safeguards(), Trait.SAFEGUARDS)
                | on(clause.first() && clause.siblings() >= 4, Trait.FIRST_OF_MANY);
    }

    private static long crossed(long set) {
        boolean isAbstract = has(set, Trait.T_ABSTRACT);
        boolean purpose = has(set, Trait.H_PURPOSE);
        return on(purpose && isAbstract, Trait.PURPOSE_ABSTRACT)
                | on(has(set, Trait.H_SLOGAN) && isAbstract, Trait.SLOGAN_ABSTRACT)
                | on(has(set, Trait.H_SOFT) && isAbstract, Trait.SOFT_ABSTRACT)
                | on(has(set, Trait.H_ACT) && isAbstract, Trait.ACT_ABSTRACT)
                | on(purpose && has(set, Trait.LAST), Trait.PURPOSE_LAST)
                | on(purpose && has(set, Trait.AFTER_KEPT), Trait.PURPOSE_AFTER)
                | on(isAbstract && has(set, Trait.QUOTED), Trait.QUOTED_ABSTRACT)
                | on(isAbstract && has(set, Trait.NAMED), Trait.NAMED_ABSTRACT)
                | on(isAbstract && has(set, Trait.LAST), Trait.ABSTRACT_LAST);
    }

    static boolean has(long set, Trait trait) {
        return (set & trait.bit()) != 0;
    }

    private static long on(boolean yes, Trait trait) {
        return yes ? trait.bit() : 0;
    }
}
