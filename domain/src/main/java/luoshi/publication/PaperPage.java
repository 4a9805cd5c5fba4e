package luoshi.publication;

import java.util.List;

/**
 * 版面: a page of a paper as it is drawn, every character in its place. Lengths are twentieths of a point from the upper left corner of an A4 page.
 *
 * @param number of the page, from 1
 */
public record PaperPage(int number, List<Mark> marks) {

    /** What is drawn. */
    public sealed interface Mark {
        /**
         * Words in one font on one line.
         *
         * @param x where the first character begins
         * @param y the line that the characters stand on
         * @param steps from each character's beginning to the next one's, the last one's to its end
         */
        record Words(Type type, int x, int y, String words, List<Integer> steps) implements Mark {}

        /** 线: upright or level. */
        record Rule(int fromX, int fromY, int toX, int toY, int weight, boolean red) implements Mark {}
    }

    /**
     * 字体字号.
     *
     * @param font its Chinese name
     * @param size twentieths of a point
     */
    public record Type(String font, int size, boolean red) {}
}
