package luoshi.publication;

import java.util.ArrayList;
import java.util.List;
import luoshi.publication.PaperPage.Mark;

/** 版心 being filled, line after line and page after page, as a word processor fills it. */
final class TypeArea {
    /** Where the type area ends. */
    static final int END = Grid.HEIGHT - Grid.BOTTOM;

    /** How much of a line's height lies above the line that its characters stand on, in tenths. */
    private static final int ABOVE = 8;

    private static final int TENTHS = 10;
    private static final int FOOT_SIZE = 280;

    private final List<PaperPage> pages = new ArrayList<>();
    private final boolean loose;
    private List<Mark> marks = new ArrayList<>();
    private int y = Grid.TOP;

    /** @param loose whether a fifth of a character's size stands between a Chinese and a Western one, and commas may hang beyond the line */
    TypeArea(boolean loose) {
        this.loose = loose;
    }

    /** How a line stands in its room. */
    enum Aligned {
        LEFT,
        CENTER,
        RIGHT,
        BOTH
    }

    /**
     * A paragraph's form, in twentieths of a point.
     *
     * @param height of each line
     * @param first where the first line begins, from the left of the type area
     * @param left where the others do
     * @param right how far they end before the right
     */
    record Form(int height, int first, int left, int right, Aligned aligned, boolean red) {
        static Form of(int height, Aligned aligned) {
            return new Form(height, 0, 0, 0, aligned, false);
        }

        Form with(Aligned other) {
            return new Form(height, first, left, right, other, red);
        }

        Form inRed() {
            return new Form(height, first, left, right, aligned, true);
        }
    }

    int y() {
        return y;
    }

    /** How many pages are full. */
    int turned() {
        return pages.size();
    }

    void down(int by) {
        y += by;
    }

    void draw(Mark mark) {
        marks.add(mark);
    }

    /** Begins a page where no room is left for something as high. */
    void need(int height) {
        if (y + height > END) {
            turn();
        }
    }

    void turn() {
        String number = "— " + (pages.size() + 1) + " —";
        List<Glyph> glyphs = Glyph.of(number, WordFile.NUMBER_FONT, FOOT_SIZE, 0);
        boolean odd = pages.size() % 2 == 0;
        int x = odd ? Grid.WIDTH - FOOT_SIZE - Glyph.width(glyphs) : FOOT_SIZE;
        set(glyphs, Grid.LEFT + x, baseline(Grid.HEIGHT - Grid.FOOT - FOOT_SIZE, FOOT_SIZE), 0, false);
        pages.add(new PaperPage(pages.size() + 1, List.copyOf(marks)));
        marks = new ArrayList<>();
        y = Grid.TOP;
    }

    List<PaperPage> closed() {
        turn();
        return List.copyOf(pages);
    }

    void blank(int lines) {
        for (int line = 0; line < lines; line++) {
            need(Grid.LINE);
            y += Grid.LINE;
        }
    }

    void paragraph(List<Glyph> glyphs, Form form) {
        List<List<Glyph>> lines =
                lines(glyphs, Grid.WIDTH - form.first() - form.right(), Grid.WIDTH - form.left() - form.right());
        for (int at = 0; at < lines.size(); at++) {
            need(form.height());
            int from = at == 0 ? form.first() : form.left();
            line(
                    lines.get(at),
                    Grid.LEFT + from,
                    Grid.WIDTH - from - form.right(),
                    y,
                    at == lines.size() - 1 && form.aligned() == Aligned.BOTH ? form.with(Aligned.LEFT) : form);
            y += form.height();
        }
    }

    List<List<Glyph>> lines(List<Glyph> glyphs, int first, int others) {
        return LineBreaks.of(loose ? Glyph.spaced(glyphs) : glyphs, first, others, loose);
    }

    /** Sets a line into its room, wherever that is on the page. */
    void line(List<Glyph> glyphs, int x, int width, int top, Form form) {
        if (glyphs.isEmpty()) {
            return;
        }
        int rest = Math.max(0, width - Glyph.width(glyphs));
        int gaps = glyphs.size() - 1;
        int from = switch (form.aligned()) {
            case LEFT, BOTH -> x;
            case CENTER -> x + rest / 2;
            case RIGHT -> x + rest;
        };
        set(
                glyphs,
                from,
                baseline(top, form.height()),
                form.aligned() == Aligned.BOTH && gaps > 0 ? rest : 0,
                form.red());
    }

    private static int baseline(int top, int height) {
        return top + height * ABOVE / TENTHS;
    }

    /** @param rest what is shared out between the characters */
    private void set(List<Glyph> glyphs, int x, int baseline, int rest, boolean red) {
        int gaps = Math.max(1, glyphs.size() - 1);
        int from = 0;
        int at = x;
        while (from < glyphs.size()) {
            Glyph first = glyphs.get(from);
            StringBuilder words = new StringBuilder();
            List<Integer> steps = new ArrayList<>();
            int to = from;
            int start = at;
            while (to < glyphs.size() && glyphs.get(to).font().equals(first.font())) {
                int shared = to < gaps ? rest * (to + 1) / gaps - rest * to / gaps : 0;
                words.appendCodePoint(glyphs.get(to).codePoint());
                steps.add(glyphs.get(to).step() + shared);
                at += steps.getLast();
                to++;
            }
            draw(new Mark.Words(
                    new PaperPage.Type(first.font(), first.size(), red), start, baseline, words.toString(), steps));
            from = to;
        }
    }
}
