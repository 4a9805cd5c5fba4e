package luoshi.reading.extraction.grammar;

import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.text.Letters;
import luoshi.foundation.text.Span;
import luoshi.reading.extraction.grammar.Frame.Form;

/**
 * 切分小句: cuts a text at the marks of sentences and clauses, joins what cannot be checked by itself (达到1亿元 behind its subject, 年内完工 behind
 * its project, a list that goes on) and cuts at 、 where both sides are clauses of their own.
 */
public final class Clauses {
    private static final Letters SENTENCE_ENDS = Letters.of("。！？!?\n");
    private static final Letters CLAUSE_ENDS = Letters.of("，；：,;:");
    private static final Letters OPENERS = Letters.of("（(“《〔[【");
    private static final Letters CLOSERS = Letters.of("）)”》〕]】");
    private static final int SHORTEST = 4;
    private static final int SHORTEST_PART = 6;
    private static final int DOING = WordClass.any(
            WordClass.BUILD, WordClass.OUTPUT, WordClass.FINISH, WordClass.BEGIN, WordClass.ACT, WordClass.PURPOSE);
    private static final int MAKING =
            WordClass.any(WordClass.BUILD, WordClass.OUTPUT, WordClass.FINISH, WordClass.BEGIN);
    private static final int NO_DOING =
            WordClass.any(WordClass.STAGE, WordClass.PLAIN, WordClass.GROUP, WordClass.TITLE, WordClass.WORK);

    private static final WordSet BUILDING = WordSet.of("建设");

    private final Tagged text;
    private final Figures figures;
    private final Framing framing;
    private final Joins joins;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Piece> sentence = new ArrayList<>();
    private final List<Piece> joined = new ArrayList<>();

    private Clauses(Tagged text, Figures figures) {
        this.text = text;
        this.figures = figures;
        this.framing = new Framing(text, figures);
        this.joins = new Joins(text, figures);
    }

    /** The clauses in text order. Takes time linear in the length of the text. */
    public static List<Clause> of(Tagged text, Figures figures) {
        Clauses cutting = new Clauses(text, figures);
        cutting.cut();
        return cutting.clauses;
    }

    private void cut() {
        int start = 0;
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = text.at(i);
            if (c < '“' || (c > '”' && c < '、')) {
                if (c != '\n' && c != ',' && c != ';' && c != ':' && c != '(' && c != ')' && c != '!' && c != '?'
                        && c != '[' && c != ']') {
                    continue;
                }
            } else if (c > '】' && c < '！') {
                continue;
            }
            if (OPENERS.hold(c)) {
                depth++;
            } else if (CLOSERS.hold(c)) {
                depth = Math.max(0, depth - 1);
            } else if (SENTENCE_ENDS.hold(c) && (depth == 0 || c == '\n' || c == '。')) {
                piece(start, i, c);
                finish(from, i);
                start = i + 1;
                from = start;
                depth = 0;
            } else if (depth == 0 && CLAUSE_ENDS.hold(c) && !insideNumber(i)) {
                piece(start, i, c);
                start = i + 1;
            }
        }
    }

    private boolean insideNumber(int at) {
        return Character.isDigit(text.at(at - 1)) && Character.isDigit(text.at(at + 1)) && text.at(at) < '\u0080';
    }

    private void piece(int from, int to, char mark) {
        int start = LeadIn.numbering(text, from, to);
        int end = to;
        while (end > start && Character.isWhitespace(text.at(end - 1))) {
            end--;
        }
        if (end > start) {
            sentence.add(new Piece(start, end, mark, framing.of(start, end)));
        }
    }

    private void finish(int from, int to) {
        if (sentence.isEmpty()) {
            return;
        }
        joined.clear();
        for (Piece piece : sentence) {
            if (!joined.isEmpty() && joins.join(joined.getLast(), piece)) {
                joined.add(joins.merged(joined.removeLast(), piece));
            } else {
                distribute(piece);
            }
        }
        emit(from, to);
        sentence.clear();
    }

    /** 收入6亿元，客流80万人次，分别增长17%和25%: what is said of each goes to all of them. */
    private void distribute(Piece piece) {
        int among = joins.distributed(piece, joined);
        if (among == 0) {
            split(piece);
            return;
        }
        Piece first = joined.get(joined.size() - among);
        joined.subList(joined.size() - among, joined.size()).clear();
        joined.add(joins.distributing(first, piece));
    }

    private void emit(int from, int to) {
        Span whole = new Span(from, to);
        joined.removeIf(piece -> piece.length() < SHORTEST);
        for (int i = 0; i < joined.size(); i++) {
            Piece piece = joined.get(i);
            clauses.add(new Clause(
                    new Span(piece.start(), piece.end()), piece.frame(), i, joined.size(), whole, piece.mark()));
        }
    }

    private void split(Piece piece) {
        if (text.find('、', piece.start(), piece.end()) < 0) {
            joined.add(piece);
            return;
        }
        int depth = 0;
        int from = piece.start();
        for (int i = piece.start(); i < piece.end(); i++) {
            char c = text.at(i);
            depth += OPENERS.hold(c) ? 1 : CLOSERS.hold(c) ? -1 : 0;
            if (c == '、' && depth <= 0) {
                int next = nextPart(i + 1, piece.end());
                if (i - from >= SHORTEST_PART && next - i > SHORTEST && parts(from, i, i + 1, next)) {
                    joined.add(new Piece(from, i, '、', framing.of(from, i)));
                    from = i + 1;
                }
            }
        }
        joined.add(
                from == piece.start()
                        ? piece
                        : new Piece(from, piece.end(), piece.mark(), framing.of(from, piece.end())));
    }

    private int nextPart(int from, int end) {
        int depth = 0;
        for (int i = from; i < end; i++) {
            char c = text.at(i);
            depth += OPENERS.hold(c) ? 1 : CLOSERS.hold(c) ? -1 : 0;
            if (c == '、' && depth <= 0) {
                return i;
            }
        }
        return end;
    }

    private boolean parts(int from, int to, int next, int end) {
        Frame left = framing.of(from, to);
        Frame right = framing.of(next, end);
        if (end - next < SHORTEST_PART) {
            return right.form() == Form.VERB
                    && left.form() == Form.VERB
                    && figures.endingAt(to) >= 0
                    && figures.endingAt(end) >= 0
                    && text.is(right.head(), MAKING);
        }
        boolean subject = right.head() >= 0 && text.start(right.head()) - next >= 2;
        if (right.form() == Form.STATE && right.head() >= 0) {
            boolean states = left.form() == Form.STATE && left.head() >= 0;
            boolean figured = figures.any(from, to) && figures.any(next, end);
            return subject && (states || (figured && (left.verbal() || left.form() == Form.STATE)));
        }
        if (right.form() == Form.STATE && left.form() == Form.STATE) {
            return left.head() < 0 && figures.endingAt(to) >= 0 && figures.endingAt(end) >= 0 && indicated(next, end);
        }
        if (right.form() == Form.STAGE) {
            return subject && (left.form() == Form.STAGE || endsInStage(to));
        }
        if (right.form() == Form.VERB && left.form() == Form.VERB) {
            if (figures.endingAt(to) >= 0 && figures.endingAt(end) >= 0 && does(right)) {
                return true;
            }
            return right.has(Frame.ADVERB)
                    && left.has(Frame.ADVERB)
                    && end - right.object() >= 2
                    && text.at(end - 1) != '等'
                    && !text.startsWith("等", right.object());
        }
        if (right.form() == Form.TOPIC_VERB && right.core() >= 0 && !text.is(right.core(), WordClass.DEVERBAL)) {
            return repeated(right.core(), from, to);
        }
        return counted(from, to) && counted(next, end) && text.word(text.from(to) - 1) != text.word(text.from(end) - 1);
    }

    /** 改造户厕2000座、新建公厕30座: the second part has a verb of its own; 创新型企业 has none. */
    private boolean does(Frame frame) {
        int head = frame.head();
        return text.is(head, DOING) && !text.is(head, NO_DOING) && "型性类式后".indexOf(text.at(text.end(head))) < 0;
    }

    /** 城镇新增就业3000人、失业人员再就业500人: an indicator each. */
    private boolean indicated(int from, int to) {
        int figure = figures.start(figures.from(from));
        for (int token = text.from(from); token < text.count() && text.end(token) <= figure; token++) {
            if (text.is(token, WordClass.INDICATOR)) {
                return true;
            }
        }
        return text.startsWith("就业", figure - 2) && to > figure;
    }

    private boolean endsInStage(int to) {
        int last = text.from(to) - 1;
        return last >= 0 && text.end(last) == to && text.is(last, WordClass.STAGE);
    }

    private boolean repeated(int verb, int from, int to) {
        for (int token = text.from(from); token < text.count() && text.end(token) <= to; token++) {
            if (text.word(token) == text.word(verb)) {
                return true;
            }
        }
        return false;
    }

    /** 80个村庄污水治理: a count, and a verb that has become a noun at the end. */
    private boolean counted(int from, int to) {
        int last = text.from(to) - 1;
        return last >= 0
                && text.end(last) == to
                && text.is(last, WordClass.DEVERBAL)
                && !BUILDING.holds(text, last)
                && figures.any(from, to);
    }
}
