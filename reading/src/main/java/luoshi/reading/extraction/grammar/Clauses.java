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
    private static final int LONGEST_TIME = 10;
    private static final int SHORTEST_PART = 6;

    private final Tagged text;
    private final Figures figures;
    private final Framing framing;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Piece> sentence = new ArrayList<>();
    private final List<Piece> joined = new ArrayList<>();

    private record Piece(int start, int end, char mark, Frame frame) {
        int length() {
            return end - start;
        }
    }

    private Clauses(Tagged text, Figures figures) {
        this.text = text;
        this.figures = figures;
        this.framing = new Framing(text, figures);
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
            if (!joined.isEmpty() && joins(joined.getLast(), piece)) {
                Piece before = joined.removeLast();
                joined.add(new Piece(before.start(), piece.end(), piece.mark(), merged(before, piece)));
            } else {
                split(piece);
            }
        }
        emit(from, to);
        sentence.clear();
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

    /** Of a phrase and its verb the verb counts; of works and the stage that they reach, how firmly that stage is promised. */
    private Frame merged(Piece before, Piece piece) {
        Frame first = before.frame();
        Frame second = piece.frame();
        if (treatment(before, piece)) {
            return with(second, Form.PHRASE_VERB, second.traits());
        }
        if (bareStage(before, piece)) {
            return with(first, first.form(), (first.traits() & ~Frame.SOFT) | second.traits());
        }
        return with(first, first.form(), first.traits() | (second.traits() & Frame.SOFT));
    }

    private static Frame with(Frame frame, Form form, int traits) {
        return new Frame(form, frame.head(), frame.core(), frame.object(), frame.tail(), traits);
    }

    private boolean joins(Piece before, Piece piece) {
        if (before.mark() != '，' && before.mark() != ',') {
            return false;
        }
        return bareState(piece)
                || bareRank(piece)
                || bareStage(before, piece)
                || treatment(before, piece)
                || listed(before, piece);
    }

    /** 增长6%, 达到1亿元以上, 居全市第一: no subject of its own. */
    private boolean bareState(Piece piece) {
        int head = piece.frame().head();
        if (head < 0) {
            return false;
        }
        int word = text.from(piece.start());
        while (word < head
                && text.is(word, WordClass.any(WordClass.ADVERB, WordClass.SOFTADVERB))
                && text.end(word) == text.start(word + 1)) {
            word++;
        }
        boolean opens = word == head && text.start(head) - piece.start() <= 6;
        return opens
                && text.is(head, WordClass.STATE)
                && !piece.frame().has(Frame.MODAL | Frame.ENSURE)
                && figures.startsWithin(text.end(head), Math.min(piece.end(), text.end(head) + 3))
                && figuresOnly(text.end(head), piece.end());
    }

    /** 6%, or 10.2%、13.9%: nothing but figures to the end. */
    private boolean figuresOnly(int from, int to) {
        int at = from;
        for (int figure = figures.from(from); figure < figures.count() && figures.end(figure) <= to; figure++) {
            if (figures.start(figure) - at > 2) {
                return false;
            }
            at = figures.end(figure);
        }
        return to - at <= 1;
    }

    /** 全市第五, 居全省首位, 比上年提高3个位次: where a figure stands among others. */
    private boolean bareRank(Piece piece) {
        int figure = figures.from(piece.start());
        if (figure >= figures.count() || piece.end() - figures.end(figure) > 2 || figures.end(figure) > piece.end()) {
            return false;
        }
        boolean rank = figures.get(figure).mode() == luoshi.foundation.quantity.Mode.RANK
                && figures.start(figure) - piece.start() <= 5;
        boolean places = text.find("位次", figures.start(figure), piece.end()) >= 0 && piece.length() <= 12;
        boolean compared =
                (text.at(piece.start()) == '比' || text.at(piece.start()) == '较' || text.startsWith("同比", piece.start()))
                        && figures.end(figure) == piece.end()
                        && piece.length() <= 14;
        return rank || places || compared;
    }

    /** 年内主体完工, 确保暑期投入使用, 争取“十四五”期间开工建设. */
    private boolean bareStage(Piece before, Piece piece) {
        int last = text.from(piece.end()) - 1;
        if (last < 0
                || text.end(last) != piece.end()
                || !text.is(last, WordClass.STAGE)
                || text.start(last) < piece.start()) {
            return false;
        }
        if (!before.frame().verbal() && before.frame().form() != Form.STAGE) {
            return false;
        }
        int loose = text.start(last) - piece.start();
        for (int token = text.from(piece.start()); token < last; token++) {
            if (text.is(
                    token,
                    WordClass.any(
                            WordClass.ADVERB,
                            WordClass.MODAL,
                            WordClass.ENSURE,
                            WordClass.SOFTADVERB,
                            WordClass.STAGE))) {
                loose -= text.end(token) - text.start(token);
            }
        }
        int eve = text.find("前", piece.start(), text.start(last));
        if (eve >= 0 && eve - piece.start() <= LONGEST_TIME) {
            return text.start(last) - eve <= 4;
        }
        int time = piece.start();
        while (time < text.start(last)) {
            int behind = LeadIn.time(text, time, text.start(last));
            loose -= behind - time;
            time = Math.max(behind, time + 1);
        }
        return loose <= 3;
    }

    /** 对…的48个项目，加强跑办: the phrase names what the verb works on. */
    private boolean treatment(Piece before, Piece piece) {
        return before.frame().form() == Form.PHRASE
                && piece.frame().verbal()
                && (text.at(before.start()) == '对' || text.at(before.start()) == '凡')
                && !text.startsWith("对标", before.start())
                && before.length() > SHORTEST_PART;
    }

    /** …10个街区，5个聚集区建设: counted nouns that still belong to the verb before. */
    private boolean listed(Piece before, Piece piece) {
        if (!before.frame().verbal() || piece.frame().verbal() || !figures.any(piece.start(), piece.end())) {
            return false;
        }
        if (piece.frame().form() == Form.STAGE
                || (piece.frame().form() == Form.STATE && piece.frame().head() >= 0)) {
            return false;
        }
        int figure = figures.from(piece.start());
        boolean opens = figures.start(figure) == piece.start();
        boolean sums = text.at(figures.start(figure) - 1) == '等';
        return (opens || sums) && figures.end(figure) < piece.end() && figures.any(before.start(), before.end());
    }

    private void split(Piece piece) {
        int depth = 0;
        int from = piece.start();
        for (int i = piece.start(); i < piece.end(); i++) {
            char c = text.at(i);
            depth += OPENERS.hold(c) ? 1 : CLOSERS.hold(c) ? -1 : 0;
            if (c == '、' && depth <= 0) {
                int next = nextPart(i + 1, piece.end());
                if (i - from >= SHORTEST_PART && next - i > SHORTEST_PART && parts(from, i, i + 1, next)) {
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
        boolean subject = right.head() >= 0 && text.start(right.head()) - next >= 2;
        if (right.form() == Form.STATE && right.head() >= 0) {
            boolean states = left.form() == Form.STATE && left.head() >= 0;
            boolean figured = figures.any(from, to) && figures.any(next, end);
            return subject && (states || (figured && (left.verbal() || left.form() == Form.STATE)));
        }
        if (right.form() == Form.STAGE) {
            return subject && (left.form() == Form.STAGE || endsInStage(to));
        }
        if (right.form() == Form.VERB && left.form() == Form.VERB) {
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
                && !text.words(last).equals("建设")
                && figures.any(from, to);
    }
}
