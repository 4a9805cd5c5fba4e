package luoshi.reading.extraction.grammar;

import luoshi.foundation.text.Letters;
import luoshi.reading.extraction.grammar.Frame.Form;

/** Reads the {@link Frame} of a stretch that may be a clause. */
final class Framing {
    private static final int VERBS = WordClass.any(
            WordClass.SOFT,
            WordClass.OUTPUT,
            WordClass.BEGIN,
            WordClass.BUILD,
            WordClass.FINISH,
            WordClass.ACT,
            WordClass.PURPOSE,
            WordClass.SLOGAN);
    private static final int PREPARING =
            WordClass.any(WordClass.ADVERB, WordClass.SOFTADVERB, WordClass.MODAL, WordClass.ENSURE);
    /** Verbs that show where the main verb of a long clause stands. */
    private static final int STRONG = WordClass.any(WordClass.SOFT, WordClass.MODAL, WordClass.OUTPUT, WordClass.BEGIN);

    private static final int NOUNS = WordClass.any(
            WordClass.ABSTRACT,
            WordClass.WORK,
            WordClass.DOCUMENT,
            WordClass.EVENT,
            WordClass.MECHANISM,
            WordClass.TITLE,
            WordClass.INDICATOR,
            WordClass.GROUP,
            WordClass.GENERIC,
            WordClass.DEVERBAL);
    private static final int WORKS = WordClass.any(WordClass.WORK, WordClass.GENERIC, WordClass.FACILITY);
    private static final WordSet HURRYING = WordSet.of("抓紧", "加紧");
    private static final WordSet ORGANISING = WordSet.of("组织");
    private static final WordSet OPEN = WordSet.of("开放");
    private static final WordSet OUTWARDS = WordSet.of("对外");
    private static final WordSet LANDING = WordSet.of("落地");
    /** 保障性租赁住房, 引领型企业: with these behind it a verb has become a part of a noun. */
    private static final Letters DERIVING = Letters.of("性型类式");
    /** 特别是要…, 重点是…: what is said of the clause as a whole. */
    private static final Phrases SINGLING = Phrases.of("特别是", "尤其是", "重点是", "关键是", "首要的是");

    private static final Letters CLOSERS = Letters.of("”》）)");
    private static final int LONGEST_CHAIN = 3;
    private static final int LONGEST_TOPIC = 16;
    private static final Phrases PAYING =
            Phrases.of("投资", "总投资", "计划投资", "投入", "投入资金", "筹资", "筹措资金", "筹措", "筹集", "筹集资金", "安排资金", "争取资金");
    private static final Phrases NO_CLAUSE = Phrases.of(
            "的同时", "过程中", "基础上", "前提下", "背景下", "方面", "之上", "框架下", "引领下", "原则", "契机", "抓手", "牵引", "导向", "主线", "核心", "重点",
            "突破口", "主攻方向", "目标", "要求", "思路", "机遇");

    private final Tagged text;
    private final Figures figures;

    private int traits;
    private int at;

    Framing(Tagged text, Figures figures) {
        this.text = text;
        this.figures = figures;
    }

    Frame of(int start, int end) {
        traits = 0;
        at = start;
        int token = prepared(end);
        if (token >= 0 && text.start(token) == at && text.is(token, VERBS) && !heldByState(token, end)) {
            return verbal(Form.VERB, token, end);
        }
        return nominal(token, end);
    }

    /** Moves behind time words and adverbs; answers the first token that is left, negative where there is none. */
    private int prepared(int end) {
        at = singledOut(at, end);
        int token = text.from(at);
        while (true) {
            at = LeadIn.blanks(text, at, end);
            int behind = LeadIn.time(text, at, end);
            if (behind > at && behind < end) {
                at = behind;
            }
            at = paid(at, end);
            while (token < text.count() && text.start(token) < at) {
                token++;
            }
            if (token >= text.count() || text.end(token) > end) {
                return -1;
            }
            if (text.start(token) != at || !text.is(token, PREPARING) || !prepares(token, end)) {
                return token;
            }
            note(token);
            at = text.end(token);
            token++;
        }
    }

    private int singledOut(int from, int end) {
        int single = text.starting(SINGLING, from);
        int behind = single < 0 ? from : from + SINGLING.word(single).length();
        return behind < end ? behind : from;
    }

    /** Behind 投资3亿元 where a verb follows at once: with what it is done comes before what is done. */
    private int paid(int from, int end) {
        int money = from;
        for (int paying = text.starting(PAYING, from); paying >= 0 && paying < PAYING.size(); paying++) {
            if (text.startsWith(PAYING.word(paying), from)) {
                money = from + PAYING.word(paying).length();
            }
        }
        int figure = figures.from(money);
        if (money == from || figure >= figures.count() || figures.start(figure) != money) {
            return from;
        }
        int behind = figures.end(figure);
        int verb = text.from(behind);
        boolean done = verb < text.count()
                && text.start(verb) == behind
                && text.end(verb) < end
                && text.at(behind - 1) == '元'
                && text.is(verb, VERBS);
        return done ? behind : from;
    }

    /** Words that are adverb and verb (规范) prepare only what is a verb by itself; 抓紧 prepares any verb. */
    private boolean prepares(int token, int end) {
        if (!text.is(token, VERBS)) {
            return true;
        }
        if (HURRYING.holds(text, token)) {
            return adjoins(token + 1, end) && text.is(token + 1, VERBS);
        }
        int next = token + 1;
        while (adjoins(next, end) && text.is(next, PREPARING) && !text.is(next, VERBS)) {
            next++;
        }
        return adjoins(next, end) && text.is(next, VERBS) && !text.is(next, NOUNS);
    }

    private boolean adjoins(int token, int end) {
        return token < text.count() && text.start(token) == text.end(token - 1) && text.end(token) < end;
    }

    private void note(int token) {
        if (text.is(token, WordClass.MODAL)) {
            traits |= Frame.MODAL | Frame.SOFT;
        } else if (text.is(token, WordClass.ENSURE)) {
            traits |= Frame.ENSURE;
        } else if (text.is(token, WordClass.SOFTADVERB)) {
            traits |= Frame.SOFT | Frame.ADVERB;
        } else {
            traits |= Frame.ADVERB;
        }
    }

    /** 完成投资20亿元 begins with a verb; 投资增长8% does not, though 投资 … may be read as one. */
    private boolean heldByState(int token, int end) {
        return text.is(token, WordClass.INDICATOR) && stateBefore(text.start(token), end) >= 0;
    }

    private Frame verbal(Form form, int head, int end) {
        if (text.is(head, WordClass.any(WordClass.SOFT, WordClass.MODAL))) {
            traits |= Frame.SOFT;
        }
        if (text.is(head, WordClass.MODAL)) {
            traits |= Frame.MODAL;
        }
        int core = head;
        int length = 1;
        while (length < LONGEST_CHAIN && continues(core, end)) {
            core++;
            length++;
            if (text.is(core, WordClass.SOFT) && !text.is(core, NOUNS)) {
                traits |= Frame.SOFT;
            }
        }
        int object = text.at(text.end(core)) == '了' ? Math.min(end, text.end(core) + 1) : text.end(core);
        return new Frame(form, head, core, object, object >= end ? core : tail(object, end), traits);
    }

    private boolean continues(int core, int end) {
        int next = core + 1;
        boolean leading = text.is(core, WordClass.any(WordClass.SOFT, WordClass.MODAL, WordClass.BEGIN))
                || ORGANISING.holds(text, core);
        return leading
                && next < text.count()
                && text.start(next) == text.end(core)
                && text.end(next) < end
                && text.is(next, VERBS)
                && !text.is(next, WordClass.PLAIN)
                && text.at(text.end(next)) != '的'
                && !DERIVING.hold(text.at(text.end(next)))
                && !(next + 1 < text.count()
                        && text.start(next + 1) == text.end(next)
                        && text.is(next, WordClass.DEVERBAL)
                        && text.end(next + 1) == end
                        && text.is(next + 1, NOUNS)
                        && !text.is(core, WordClass.SOFT));
    }

    private Frame nominal(int token, int end) {
        int from = at;
        boolean phrase = token >= 0 && text.start(token) == at && text.is(token, WordClass.FRAME);
        int stage = stageAtEnd(from, end);
        if (stage >= 0 && text.start(stage) > from && !phrase) {
            noteBetween(from, text.start(stage));
            return new Frame(Form.STAGE, stage, stage, text.end(stage), subjectTail(from, text.start(stage)), traits);
        }
        int pace = phrase ? -1 : paceAtEnd(from, end);
        if (pace >= 0) {
            noteBetween(from, text.start(pace));
            traits |= Frame.SOFT;
            return new Frame(Form.STAGE, pace, pace, end, subjectTail(from, text.start(pace)), traits);
        }
        int state = phrase ? -1 : stateBefore(from, end);
        if (state >= 0) {
            noteBetween(from, text.start(state));
            return new Frame(Form.STATE, state, state, text.end(state), subjectTail(from, text.start(state)), traits);
        }
        int verb = endsAsPhrase(end) ? -1 : innerVerb(from, end, phrase);
        if (verb >= 0) {
            return verbal(phrase ? Form.PHRASE_VERB : Form.TOPIC_VERB, verb, end);
        }
        if (!phrase && figures.any(from, end)) {
            return new Frame(Form.STATE, -1, -1, from, tail(from, end), traits);
        }
        return new Frame(phrase ? Form.PHRASE : Form.NONE, -1, -1, from, tail(from, end), traits);
    }

    private boolean endsAsPhrase(int end) {
        char last = text.at(end - 1);
        return text.ending(NO_CLAUSE, end) >= 0
                || last == '下'
                || last == '中'
                || last == '上'
                || last == '前'
                || last == '后';
    }

    /** 推动 behind a topic or a phrase: the first strong verb that has something behind it. */
    private int innerVerb(int from, int end, boolean phrase) {
        int limit = phrase ? end : Math.min(end, from + LONGEST_TOPIC);
        int token = text.from(from + (phrase ? 2 : 1));
        for (; token < text.count() && text.start(token) < limit && text.end(token) < end - 1; token++) {
            boolean strong = text.is(token, STRONG)
                    || text.startsWith("进行", text.start(token) - 2)
                    || (phrase && text.is(token, VERBS) && !text.is(token, NOUNS));
            if (strong
                    && text.at(text.start(token) - 1) != '的'
                    && text.at(text.end(token)) != '的'
                    && !inQuotes(from, token)) {
                noteBefore(token, from);
                return token;
            }
        }
        return phrase ? verbOfTreatment(from, end) : -1;
    }

    /** 对…进行改造, 把…落实到位: the verb may come last. */
    private int verbOfTreatment(int from, int end) {
        for (int token = text.from(from + 2); token < text.count() && text.end(token) <= end; token++) {
            boolean treated =
                    text.startsWith("进行", text.start(token) - 2) || text.startsWith("予以", text.start(token) - 2);
            boolean arrived = (text.at(from) == '把' || text.at(from) == '将') && text.is(token, VERBS);
            if (treated || arrived) {
                return token;
            }
        }
        return -1;
    }

    private void noteBefore(int token, int from) {
        int before = token - 1;
        while (before >= 0
                && text.start(before) >= from
                && text.end(before) == text.start(before + 1)
                && text.is(before, PREPARING)) {
            note(before);
            before--;
        }
    }

    private void noteBetween(int from, int to) {
        for (int token = text.from(from); token < text.count() && text.end(token) <= to; token++) {
            if (text.is(token, WordClass.MODAL)) {
                traits |= Frame.MODAL | Frame.SOFT;
            }
            if (text.end(token) == to && text.is(token, WordClass.SOFTADVERB)) {
                traits |= Frame.SOFT;
            }
        }
    }

    private boolean inQuotes(int from, int token) {
        int depth = 0;
        for (int i = from; i < text.start(token); i++) {
            char c = text.at(i);
            depth += c == '“' || c == '《' || c == '（' || c == '('
                    ? 1
                    : c == '”' || c == '》' || c == '）' || c == ')' ? -1 : 0;
        }
        return depth > 0;
    }

    private int stageAtEnd(int from, int end) {
        int token = text.from(end) - 1;
        if (token < 0 || text.end(token) != end || text.start(token) < from) {
            return -1;
        }
        return text.is(token, WordClass.STAGE) ? token : openedAtEnd(token, from);
    }

    /** 纪念馆对外开放: said of a building it is a stage, said of anything else a policy; the token of 对外. */
    private int openedAtEnd(int token, int from) {
        boolean opened = token >= 2
                && OPEN.holds(text, token)
                && OUTWARDS.holds(text, token - 1)
                && text.end(token - 1) == text.start(token);
        int noun = token - 2;
        return opened && text.start(noun) > from && text.end(noun) == text.start(token - 1) && text.is(noun, WORKS)
                ? token - 1
                : -1;
    }

    /** 某项目加快推进, 某工程落地实施: behind works, how they go on; the token of 加快, negative where there is none. */
    private int paceAtEnd(int from, int end) {
        int last = text.from(end) - 1;
        if (last < 2 || text.end(last) != end || !text.is(last, VERBS)) {
            return -1;
        }
        int pace = last - 1;
        int noun = pace - 1;
        boolean works = text.end(pace) == text.start(last)
                && (text.is(pace, WordClass.SOFT) || LANDING.holds(text, pace))
                && text.end(noun) == text.start(pace)
                && text.start(noun) > from
                && text.is(noun, WORKS);
        return works ? pace : -1;
    }

    /** The token of a state word behind which, at once, a figure follows, or that ends the clause and needs none. */
    private int stateBefore(int from, int end) {
        for (int token = text.from(from); token < text.count() && text.end(token) <= end; token++) {
            if (text.is(token, WordClass.STATE)
                    && text.at(text.start(token) - 1) != '的'
                    && (figures.startsWithin(text.end(token), Math.min(end, text.end(token) + 2))
                            || (text.end(token) == end && text.start(token) > from))) {
                return token;
            }
        }
        return -1;
    }

    private int subjectTail(int from, int to) {
        return tail(from, to);
    }

    /** The token that ends where the object ends: before closing marks and before a figure at the end. */
    private int tail(int from, int to) {
        int end = to;
        int figure = figures.endingAt(end);
        if (figure >= 0 && figures.start(figure) >= from) {
            end = figures.start(figure);
        }
        while (end > from && CLOSERS.hold(text.at(end - 1))) {
            end--;
        }
        int token = text.from(end) - 1;
        return token >= 0 && text.end(token) == end && text.start(token) >= from ? token : -1;
    }
}
