package luoshi.reading.extraction.grammar;

import java.util.List;
import luoshi.foundation.text.Letters;
import luoshi.reading.extraction.grammar.Frame.Form;

/** 连读: which pieces of a sentence belong to the piece before them, because they cannot be checked by themselves. */
final class Joins {
    private static final int LONGEST_TIME = 10;
    private static final int SHORTEST_PART = 6;
    private static final Letters HOW_LONG = Letters.of("年月天");
    private static final String[] PAYING = {"投资", "总投资", "计划投资", "投入", "投入资金", "落实资金", "筹资", "筹措资金", "筹集资金"};
    private static final String[] WORTH = {"总投资", "计划总投资", "概算投资", "概算总投资", "估算投资"};
    /** 完成投资20亿元, 完成造林7万亩: the state word has an object, so that the figure is no state of what stands before. */
    private static final int OBJECTS = WordClass.any(WordClass.DEVERBAL, WordClass.INDICATOR, WordClass.WORK);

    private static final String[] EACH = {"分别", "依次"};

    private final Tagged text;
    private final Figures figures;

    Joins(Tagged text, Figures figures) {
        this.text = text;
        this.figures = figures;
    }

    /** How many of the pieces before it 分别 speaks of, each of which has a figure of its own; 0 where it speaks of none. */
    int distributed(Piece piece, List<Piece> before) {
        if (starting(EACH, piece.start()) == piece.start()) {
            return 0;
        }
        int each = count(piece);
        if (each < 2 || before.isEmpty()) {
            return 0;
        }
        int among = 0;
        int told = 0;
        while (told < each && among < before.size()) {
            Piece one = before.get(before.size() - ++among);
            int here = count(one);
            if (here == 0 || (one.mark() != '，' && one.mark() != ',')) {
                return 0;
            }
            told += here;
        }
        return told < each ? 0 : among;
    }

    private int count(Piece piece) {
        int count = 0;
        int figure = figures.from(piece.start());
        while (figure < figures.count() && figures.end(figure++) <= piece.end()) {
            count++;
        }
        return count;
    }

    /** The pieces from {@code first} on with what is said of each of them. */
    Piece distributing(Piece first, Piece piece) {
        Frame said = piece.frame();
        int traits = first.frame().traits() | said.traits();
        Frame frame = new Frame(
                Form.STATE,
                said.head(),
                said.core(),
                said.object(),
                first.frame().tail(),
                traits);
        return new Piece(first.start(), piece.end(), piece.mark(), frame);
    }

    /** 投资3亿元，改造学校; 力争用两年时间，完成改造: with what, and within which time, comes before what is done. */
    private boolean leads(Piece before, Piece piece) {
        if (!piece.frame().verbal()) {
            return false;
        }
        int from = LeadIn.time(text, before.start(), before.end());
        int paid = starting(PAYING, from);
        int figure = figures.from(paid);
        boolean money = paid > from
                && figure < figures.count()
                && figures.start(figure) - paid <= 1
                && figures.end(figure) == before.end()
                && text.at(before.end() - 1) == '元';
        int used = text.find('用', before.start(), Math.min(before.end(), before.start() + 3));
        boolean time = used >= 0
                && text.startsWith("时间", before.end() - 2)
                && (HOW_LONG.hold(text.at(before.end() - 3)) || text.at(before.end() - 3) == '的');
        return money || time;
    }

    /** 总投资80亿元 behind works, 其中廉租房20套, 用于…: said of what stands before. */
    private boolean partOf(Piece before, Piece piece) {
        int worth = starting(WORTH, piece.start());
        boolean worthOnly = worth > piece.start()
                && figures.any(piece.start(), piece.end())
                && figuresOnly(worth, piece.end())
                && (before.frame().verbal() || before.frame().form() == Form.STATE);
        boolean among = text.startsWith("其中", piece.start())
                && figures.endingAt(piece.end()) >= 0
                && figures.any(before.start(), before.end());
        boolean spent = text.startsWith("用于", piece.start())
                && figures.any(before.start(), before.end())
                && text.find('元', before.start(), before.end()) >= 0;
        return worthOnly || among || spent;
    }

    /** Behind the longest of {@code words} that stands at {@code offset}; {@code offset} where none does. */
    private int starting(String[] words, int offset) {
        int behind = offset;
        for (String word : words) {
            if (text.startsWith(word, offset)) {
                behind = Math.max(behind, offset + word.length());
            }
        }
        return behind;
    }

    /** {@code before} and {@code piece} as one. */
    Piece merged(Piece before, Piece piece) {
        return new Piece(before.start(), piece.end(), piece.mark(), frame(before, piece));
    }

    /** Of a phrase and its verb the verb counts; of works and the stage that they reach, how firmly that stage is promised. */
    private Frame frame(Piece before, Piece piece) {
        Frame first = before.frame();
        Frame second = piece.frame();
        if (leads(before, piece)) {
            return with(second, second.form(), first.traits() | second.traits());
        }
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

    /** Whether {@code piece} cannot be checked without {@code before}, or the other way round. */
    boolean join(Piece before, Piece piece) {
        if (before.mark() != '，' && before.mark() != ',') {
            return false;
        }
        return leads(before, piece)
                || partOf(before, piece)
                || bareState(piece)
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
                && !(head + 1 < text.count()
                        && text.start(head + 1) == text.end(head)
                        && text.is(head + 1, OBJECTS)
                        && text.end(head + 1) < piece.end())
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
        int eve = text.find('前', piece.start(), text.start(last));
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
}
