package luoshi.reading.extraction.works;

import java.util.Arrays;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Figures;
import luoshi.reading.extraction.grammar.Frame;
import luoshi.reading.extraction.grammar.OwnWords;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;

/** 布局: where in a clause names may begin and end, and what stands there. Offsets count from the start of the clause. One clause at a time. */
final class Layout {
    /** Two such stand around the clause. */
    static final char BEGIN = '^';

    static final char END = '$';
    /** The place behind the verb of a clause that has an object. */
    static final char OBJECT = 'o';
    /** The place before or behind the word that carries the clause. */
    static final char HEAD = 'h';
    /** The place before a figure. */
    static final char FIGURE = 'f';
    /** Any other place within a word or between two. */
    static final char INSIDE = '-';

    private static final int OPENS = 1;
    private static final int CLOSES = 2;
    private static final int MARKS = 4;
    /** What leads up to a name: 对某路, 建设好某路. */
    private static final int LEADS = 8;

    private static final int NEVER_FIRST = 16;
    private static final int NEVER_LAST = 32;
    /** What places and buildings end in. */
    private static final int LAST = 64;

    private static final byte[] SORTS = sorts();

    /** What is done, or how: names stand behind it. */
    private static final int VERBS = WordClass.any(
            WordClass.BUILD,
            WordClass.BEGIN,
            WordClass.FINISH,
            WordClass.OUTPUT,
            WordClass.SOFT,
            WordClass.ACT,
            WordClass.ENSURE,
            WordClass.MODAL,
            WordClass.ADVERB,
            WordClass.SOFTADVERB,
            WordClass.STAGE,
            WordClass.STATE,
            WordClass.PURPOSE,
            WordClass.FRAME,
            WordClass.SLOGAN);

    /** Of an offset: that a name may begin, may end there, that a mark stands there, that it lies outside brackets, that a figure ends there. */
    private static final int START = 1;

    private static final int FINISH = 2;
    private static final int MARK = 4;
    private static final int OUTSIDE = 8;
    private static final int FIGURE_END = 16;

    private final Tagged text;
    private final Figures figures;

    private int start;
    private int length;
    private int form;
    /** Where the words behind the verb begin; negative where there is no verb with an object. */
    private int object;

    private int head;
    private int behindHead;
    private int etc;

    private char[] letters = new char[128];
    private int[] places = new int[128];
    /** How many characters before an offset are a name of their own. */
    private int[] own = new int[128];

    private boolean counted;
    /** The tokens that end and that begin at an offset; negative where none does. */
    private int[] ending = new int[128];

    private int[] beginning = new int[128];
    private int[] figureAt = new int[128];

    Layout(Tagged text, Figures figures) {
        this.text = text;
        this.figures = figures;
    }

    void lay(Clause clause) {
        start = clause.start();
        length = clause.end() - start;
        clear();
        Frame frame = clause.frame();
        form = NameWeights.number(frame.form());
        object = frame.verbal() ? frame.object() - start : -1;
        head = frame.head() < 0 ? -1 : text.start(frame.head()) - start;
        behindHead = frame.head() < 0 ? -1 : text.end(frame.head()) - start;
        counted = false;
        letters();
        tokens();
        figures();
        verbs();
    }

    private static byte[] sorts() {
        byte[] sorts = new byte[Character.MAX_VALUE + 1];
        sort(sorts, "（(“《", OPENS);
        sort(sorts, "）)”》", CLOSES);
        sort(sorts, "、和及与等，,；：", MARKS);
        sort(sorts, "的了好将对于—", LEADS);
        sort(sorts, "、，,；：的）)”》", NEVER_FIRST);
        sort(sorts, "、和及与，,；：（(“《的", NEVER_LAST);
        sort(sorts, "路街线桥河渠湖园区馆站厂场院楼校村镇段期库城”）)", LAST);
        return sorts;
    }

    private static void sort(byte[] sorts, String letters, int sort) {
        letters.chars().forEach(letter -> sorts[letter] = (byte) (sorts[letter] | sort));
    }

    private void clear() {
        if (length >= letters.length) {
            int room = length * 2;
            letters = new char[room];
            places = new int[room];
            own = new int[room];
            ending = new int[room];
            beginning = new int[room];
            figureAt = new int[room];
        }
        Arrays.fill(ending, 0, length + 1, -1);
        Arrays.fill(beginning, 0, length + 1, -1);
        Arrays.fill(figureAt, 0, length + 1, -1);
        Arrays.fill(places, 0, length + 1, 0);
    }

    private void letters() {
        int depth = 0;
        etc = -1;
        places[0] = START;
        places[length] = OUTSIDE | FINISH;
        for (int i = 0; i < length; i++) {
            char c = text.at(start + i);
            int sort = SORTS[c];
            letters[i] = Character.isDigit(c) ? '0' : c < '\u0080' && Character.isLetter(c) ? 'A' : c;
            if ((sort & CLOSES) != 0) {
                depth = Math.max(0, depth - 1);
            }
            if (depth == 0) {
                outside(i, c, sort);
            }
            if ((sort & OPENS) != 0) {
                depth++;
            }
            if ((sort & LAST) != 0) {
                places[i + 1] |= FINISH;
            }
        }
    }

    private void outside(int offset, char c, int sort) {
        places[offset] |= OUTSIDE;
        if ((sort & MARKS) != 0) {
            places[offset] |= MARK | FINISH;
            places[offset + 1] |= START;
            etc = c == '等' ? offset : etc;
        } else if ((sort & LEADS) != 0) {
            places[offset + 1] |= START;
        }
        if (c == '“') {
            places[offset] |= START;
        } else if (c == '的' || (c == '建' && text.at(start + offset + 1) == '设')) {
            places[offset] |= FINISH;
        }
    }

    private void tokens() {
        for (int token = text.from(start); token < text.count() && text.end(token) <= start + length; token++) {
            int from = text.start(token) - start;
            int to = text.end(token) - start;
            beginning[from] = token;
            ending[to] = token;
            places[from] |= FINISH;
            places[to] |= text.is(token, VERBS) ? START | FINISH : FINISH;
        }
    }

    private void figures() {
        for (int figure = figures.from(start);
                figure < figures.count() && figures.end(figure) <= start + length;
                figure++) {
            int from = figures.start(figure) - start;
            int to = figures.end(figure) - start;
            figureAt[from] = figure;
            places[from] |= START | FINISH;
            places[to] |= START | FIGURE_END;
        }
    }

    private void verbs() {
        if (object >= 0 && object < length) {
            places[object] |= START;
        }
        if (head > 0) {
            places[head] |= FINISH;
        }
    }

    int length() {
        return length;
    }

    /** The form of the clause, as a field. */
    int form() {
        return form;
    }

    /** The last 等 outside brackets; negative where there is none. */
    int etc() {
        return etc;
    }

    boolean starts(int offset) {
        return (places[offset] & (START | OUTSIDE)) == (START | OUTSIDE)
                && offset < length - 1
                && (SORTS[letters[offset]] & NEVER_FIRST) == 0;
    }

    /** From 1 on. */
    boolean ends(int offset) {
        return (places[offset] & (FINISH | OUTSIDE)) == (FINISH | OUTSIDE)
                && (SORTS[letters[offset - 1]] & NEVER_LAST) == 0;
    }

    /** The character at {@code offset}, a figure for any digit and A for any Latin letter; {@link #BEGIN} and {@link #END} around the clause. */
    char at(int offset) {
        return offset < 0 ? BEGIN : offset >= length ? END : letters[offset];
    }

    boolean mark(int offset) {
        return offset >= 0 && (places[offset] & MARK) != 0;
    }

    /** How many characters from {@code from} to {@code to} are a name of their own. */
    int own(int from, int to) {
        if (!counted) {
            OwnWords.count(text, start, start + length, own);
            counted = true;
        }
        return own[to] - own[from];
    }

    /** The classes of the word or figure that ends at {@code offset}; none is 0. */
    int endClass(int offset) {
        int token = ending[offset];
        return token >= 0 ? text.classes(token) : (places[offset] & FIGURE_END) != 0 ? NameWeights.FIGURE : 0;
    }

    /** The classes of the word that ends at {@code offset} and does not begin before {@code from}. */
    int classesBetween(int from, int offset) {
        int token = ending[offset];
        return token >= 0 && text.start(token) >= start + from ? text.classes(token) : 0;
    }

    /** The first mark from {@code offset} on, or the end. */
    int nextMark(int offset) {
        int next = offset;
        while (next < length && (places[next] & MARK) == 0) {
            next++;
        }
        return next;
    }

    int startClass(int offset) {
        int token = beginning[offset];
        return token >= 0 ? text.classes(token) : figureAt[offset] >= 0 ? NameWeights.FIGURE : 0;
    }

    int lastWord(int offset) {
        return ending[offset] < 0 ? 0 : NameWeights.word(text.word(ending[offset]));
    }

    int nextWord(int offset) {
        return beginning[offset] < 0 ? 0 : NameWeights.word(text.word(beginning[offset]));
    }

    /** The kind of the figure that begins at {@code offset} and ends by {@code to}; 0 where none does. */
    int figure(int offset, int to) {
        int figure = figureAt[offset];
        return figure < 0 || figures.end(figure) > start + to
                ? 0
                : NameWeights.number(figures.get(figure).kind());
    }

    boolean figureBegins(int offset) {
        return offset < length && figureAt[offset] >= 0;
    }

    char startPlace(int offset) {
        if (offset == object) {
            return OBJECT;
        }
        if (offset == 0) {
            return BEGIN;
        }
        return mark(offset - 1) ? letters[offset - 1] : offset == behindHead ? HEAD : INSIDE;
    }

    char endPlace(int offset) {
        if (offset == length) {
            return END;
        }
        if (offset == head) {
            return HEAD;
        }
        return mark(offset) ? letters[offset] : figureAt[offset] >= 0 ? FIGURE : INSIDE;
    }
}
