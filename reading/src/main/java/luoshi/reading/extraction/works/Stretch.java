package luoshi.reading.extraction.works;

import java.util.stream.IntStream;
import luoshi.foundation.text.Letters;
import luoshi.reading.extraction.grammar.WordClass;

/** 名称备选: a stretch of a clause that grows from where it begins, with what speaks for it as a whole; what it holds is looked at once. */
final class Stretch {
    private static final Letters JOINING = Letters.of("和及与");
    private static final int[] LENGTHS = {2, 3, 4, 5, 7, 9, 12, 16, 22};
    private static final int[] OWN = {0, 1, 2, 4, 7};
    private static final int[] FEW = {0, 1, 3};
    private static final int[] PART_LENGTHS = {2, 3, 4, 6, 9};
    private static final int COMMAS = 2;

    private static final int LONGEST = WorksNames.LONGEST;

    private final NameWeights weights = NameWeights.STANDARD;
    private final Layout layout;
    /** What each length, each number of own characters, and each set of “, 的 and brackets says, and what it says that no figure is in it. */
    private final int[] lengths = points(NameSign.LENGTH, LENGTHS);

    private final int[] owns = points(NameSign.OWN, OWN);
    private final int[] fews =
            IntStream.rangeClosed(0, LONGEST).map(own -> grade(own, FEW)).toArray();
    private final int[] quotes = IntStream.range(0, 8)
            .map(set -> weights.of(NameSign.QUOTED, set & 1, set >> 1 & 1, set >> 2))
            .toArray();
    private final int noFigure = weights.of(NameSign.FIGURE, Layout.INSIDE, 0);

    private int from;
    private int to;
    private char startPlace;
    /** The sum of what the words in it say, and their classes. */
    private int held;

    private int classes;
    private int figure;
    /** “, 的 and a bracket in it, a bit each. */
    private int quoted;

    private int commas;
    private int joints;
    private int etc;
    /** Of a list: where its last part begins, where the one before ends, and what its parts but for the last are like. */
    private int part;

    private int partEnd;
    private int longest;
    private boolean all;
    private boolean any;
    private boolean owned;

    Stretch(Layout layout) {
        this.layout = layout;
    }

    private int[] points(NameSign sign, int[] limits) {
        return IntStream.rangeClosed(0, LONGEST)
                .map(number -> weights.of(sign, grade(number, limits)))
                .toArray();
    }

    void open(int offset) {
        from = offset;
        to = offset;
        startPlace = layout.startPlace(offset);
        held = 0;
        classes = 0;
        figure = -1;
        quoted = 0;
        commas = 0;
        joints = 0;
        etc = 0;
        part = offset;
        partEnd = offset;
        longest = 0;
        all = true;
        any = false;
        owned = true;
    }

    void grow(int offset) {
        for (; to < offset; to++) {
            hold(layout.classesBetween(from, to));
            look(layout.at(to));
            if (figure < 0 && layout.figureBegins(to)) {
                figure = to;
            }
        }
    }

    private void hold(int more) {
        for (int rest = more & ~classes; rest != 0; rest &= rest - 1) {
            held += weights.of(NameSign.HOLDS, Integer.lowestOneBit(rest));
        }
        classes |= more;
    }

    private void look(char c) {
        switch (c) {
            case '“' -> quoted |= 1;
            case '的' -> quoted |= 2;
            case '（', '(' -> quoted |= 4;
            default -> mark(c);
        }
    }

    private void mark(char c) {
        if (!layout.mark(to)) {
            return;
        }
        boolean joint = JOINING.hold(c);
        etc |= on(c == '等');
        if (c != '、' && !joint) {
            return;
        }
        commas += c == '、' && commas < COMMAS ? 1 : 0;
        joints |= on(joint);
        boolean works = works(to);
        all &= works;
        any |= works;
        owned &= layout.own(part, to) > 1;
        longest = Math.max(longest, to - part);
        partEnd = to;
        part = to + 1;
    }

    private boolean works(int end) {
        return (layout.endClass(end) & WordClass.NAMING) != 0;
    }

    /** What speaks for the stretch as it is now. */
    int weigh() {
        char endPlace = layout.endPlace(to);
        int last = layout.endClass(to);
        int own = layout.own(from, to);
        int inside = figure < 0 ? 0 : layout.figure(figure, to);
        char where = figure == from ? Layout.BEGIN : '+';
        char begins = startPlace == Layout.OBJECT ? startPlace : Layout.INSIDE;
        char ends = endPlace == Layout.END || endPlace == Layout.HEAD ? endPlace : Layout.INSIDE;
        int sum = held
                + lengths[to - from]
                + owns[own]
                + weights.of(NameSign.CONTEXT, startPlace, endPlace, commas, joints)
                + weights.of(NameSign.WHOLE, begins, ends, layout.form())
                + weights.of(NameSign.LAST_OWN, last, fews[own])
                + (inside == 0 ? noFigure : weights.of(NameSign.FIGURE, where, inside))
                + quotes[quoted];
        return sum + (commas + joints > 0 ? list(last) : neighbours(endPlace, last));
    }

    private int list(int last) {
        boolean works = (last & WordClass.NAMING) != 0;
        char end = layout.at(to - 1);
        return weights.of(NameSign.PARTS, on(all), on(any), on(works), etc)
                + weights.of(NameSign.PART_LENGTHS, grade(longest, PART_LENGTHS), grade(to - part, PART_LENGTHS))
                + weights.of(NameSign.PART_ENDS, layout.endClass(partEnd), last)
                + weights.of(NameSign.PART_LETTERS, layout.at(partEnd - 1), end)
                + weights.of(NameSign.PART_OWN, on(owned && layout.own(part, to) > 1), on(all && works))
                + weights.of(NameSign.LAST_PART, layout.at(to - 2), end, on(all));
    }

    /** What the members beside it say, where it is one of a list. */
    private int neighbours(char endPlace, int last) {
        int sum = 0;
        if (layout.mark(to)) {
            int next = layout.nextMark(to + 1);
            sum += weights.of(NameSign.NEXT, endPlace, last, layout.endClass(next))
                    + weights.of(NameSign.NEXT_LETTERS, layout.at(to - 1), layout.at(next - 1))
                    + weights.of(NameSign.LIST_END, last, layout.endClass(layout.length()), on(layout.etc() >= to));
        }
        return layout.mark(from - 1)
                ? sum + weights.of(NameSign.PREVIOUS, startPlace, layout.endClass(from - 1), last)
                : sum;
    }

    private static int on(boolean yes) {
        return yes ? 1 : 0;
    }

    /** How many of {@code limits} the number is above. */
    private static int grade(int number, int[] limits) {
        int grade = 0;
        while (grade < limits.length && number > limits[grade]) {
            grade++;
        }
        return grade;
    }
}
