package luoshi.reading.document.layout;

/**
 * 字形: a character, or a few that cannot be parted, where it stands on its page. Units are those of the page, downwards from its upper left corner.
 *
 * @param x the left edge
 * @param y the base line
 * @param size the height of the letters, which is also the width of a Chinese one
 */
public record Glyph(String words, double x, double y, double width, double size) {
    /** The same glyph where a typed blank stands before it. */
    Glyph afterBlank() {
        return new Glyph(" " + words, x, y, width, size);
    }

    double right() {
        return x + width;
    }
}
