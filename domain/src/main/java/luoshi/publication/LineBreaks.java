package luoshi.publication;

import java.util.ArrayList;
import java.util.List;

/** 排行 (避头尾): a paragraph's characters cut into lines, so that none begins or ends with a mark that may not stand there and no number is torn. */
final class LineBreaks {
    private final List<List<Glyph>> lines = new ArrayList<>();
    private static final String HANGING = "，。、；：！？";

    private final int others;
    private final boolean hanging;
    private List<Glyph> line = new ArrayList<>();
    private int room;

    private LineBreaks(int first, int others, boolean hanging) {
        this.others = others;
        this.hanging = hanging;
        this.room = first;
    }

    /**
     * @param first how wide the first line is
     * @param others and how wide the others are
     * @param hanging whether a comma or the like that finds no room may stand beyond the line's end
     * @return the lines; one without characters where there is nothing to set
     */
    static List<List<Glyph>> of(List<Glyph> glyphs, int first, int others, boolean hanging) {
        LineBreaks breaks = new LineBreaks(first, others, hanging);
        int from = 0;
        for (int at = 1; at <= glyphs.size(); at++) {
            if (at == glyphs.size() || glyphs.get(at - 1).parts(glyphs.get(at))) {
                breaks.take(glyphs.subList(from, at));
                from = at;
            }
        }
        breaks.end();
        return breaks.lines;
    }

    /** @param piece what stays together where a line can hold it */
    private void take(List<Glyph> piece) {
        int width = Glyph.width(piece);
        Glyph last = piece.getLast();
        int needed = hanging && HANGING.indexOf(last.codePoint()) >= 0 ? width - last.step() : width - last.gap();
        boolean blank = piece.size() == 1 && piece.getFirst().codePoint() == ' ';
        if (needed > room && !blank && !line.isEmpty()) {
            end();
        }
        if (needed <= room || blank) {
            line.addAll(piece);
            room -= width;
            return;
        }
        for (Glyph glyph : piece) {
            if (glyph.step() > room && !line.isEmpty()) {
                end();
            }
            line.add(glyph);
            room -= glyph.step();
        }
    }

    private void end() {
        lines.add(line);
        line = new ArrayList<>();
        room = others;
    }
}
