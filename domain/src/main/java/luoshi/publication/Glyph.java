package luoshi.publication;

import java.util.ArrayList;
import java.util.List;

/**
 * 字: a character with the room that it takes.
 *
 * @param font by name: a Western character stands in another than its neighbours
 * @param size twentieths of a point
 * @param step from its beginning to the next one's, twentieths of a point
 * @param gap how much of that stands free behind it; at a line's end it is not needed
 */
record Glyph(int codePoint, String font, int size, int step, int gap) {
    private static final int THOUSAND = 1_000;

    /** The widths of Times New Roman from the blank to the tilde, in thousandths of its size. */
    private static final int[] WESTERN = {
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
        500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722,
        611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444,
        500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722,
        500, 500, 444, 480, 200, 480, 541
    };

    /** 避头: what no line begins with. */
    private static final String NEVER_FIRST = "!%),.:;?]}·ˇ―’”…‰′″›℃∶、。〃〉》」』】〕〗〞！＂％＇），．：；？］｀｜｝～￠";

    /** 避尾: what no line ends with. */
    private static final String NEVER_LAST = "$([{£¥‘“〈《「『【〔〖〝＄（．［｛￡￥";

    /** @param tighter what each character is set further apart by, twentieths of a point; below zero for closer */
    static List<Glyph> of(String words, String font, int size, int tighter) {
        List<Glyph> glyphs = new ArrayList<>(words.length());
        words.codePoints().filter(c -> c >= ' ').forEach(c -> {
            boolean western = c <= '~';
            glyphs.add(new Glyph(
                    c,
                    western && !font.equals(WordFile.NUMBER_FONT) ? WordFile.WESTERN_FONT : font,
                    size,
                    (western ? westernWidth(c, font) * size / THOUSAND : size) + tighter,
                    0));
        });
        return glyphs;
    }

    private static int westernWidth(int c, String font) {
        return font.equals(WordFile.NUMBER_FONT) ? THOUSAND / 2 : WESTERN[c - ' '];
    }

    /** The same with a fifth of their size between a Chinese character and a Western letter or number. */
    static List<Glyph> spaced(List<Glyph> glyphs) {
        List<Glyph> spaced = new ArrayList<>(glyphs);
        for (int at = 0; at + 1 < glyphs.size(); at++) {
            Glyph one = glyphs.get(at);
            Glyph next = glyphs.get(at + 1);
            if (one.western() != next.western() && one.worded() && next.worded()) {
                int gap = one.size / 5;
                spaced.set(at, new Glyph(one.codePoint, one.font, one.size, one.step + gap, gap));
            }
        }
        return spaced;
    }

    private boolean worded() {
        return Character.isLetterOrDigit(codePoint);
    }

    static int width(List<Glyph> glyphs) {
        return glyphs.stream().mapToInt(Glyph::step).sum();
    }

    private boolean western() {
        return codePoint < 0x100 && codePoint != ' ' && codePoint != '·';
    }

    /** Whether a line may end after this one where the next one is that. */
    boolean parts(Glyph next) {
        boolean word = western() && next.western();
        boolean dash = codePoint == next.codePoint && (codePoint == '—' || codePoint == '…');
        return !word && !dash && NEVER_FIRST.indexOf(next.codePoint) < 0 && NEVER_LAST.indexOf(codePoint) < 0;
    }
}
