package luoshi.reading.document.layout;

import java.util.List;

/** 行: the glyphs of one line of one column, from left to right. */
record Line(List<Glyph> glyphs) {
    /** A blank of this share of a letter was typed as one. */
    private static final double BLANK = 0.6;

    double left() {
        return glyphs.getFirst().x();
    }

    double right() {
        return glyphs.getLast().right();
    }

    double y() {
        return glyphs.getFirst().y();
    }

    double size() {
        return glyphs.stream().mapToDouble(Glyph::size).max().orElse(1);
    }

    double width() {
        return right() - left();
    }

    String words() {
        StringBuilder words = new StringBuilder();
        double right = left();
        for (Glyph glyph : glyphs) {
            boolean apart =
                    glyph.x() - right > BLANK * glyph.size() && glyph.words().charAt(0) != ' ';
            if (apart && !words.isEmpty()) {
                words.append(' ');
            }
            words.append(glyph.words());
            right = glyph.right();
        }
        return words.toString().strip();
    }
}
