package luoshi.publication;

import java.time.LocalDate;
import java.util.List;

/** 版心 of GB/T 9704-2012 in twentieths of a point: 156 × 225 mm on A4, which hold 22 lines of 28 characters of size 3. */
final class Grid {
    static final int TOP = 2098;
    static final int LEFT = 1588;
    static final int RIGHT = 1474;
    static final int BOTTOM = 1985;
    static final int HEIGHT = 16_838;
    static final int WIDTH = 11_906 - LEFT - RIGHT;

    /** 28.95 points: at 29 the 22nd line is lost. */
    static final int LINE = 579;

    /** −0.25 points a character: without it 27 fit where 28 ought to. */
    static final int TIGHTER = -5;

    /** Size 3 less what it is tightened by. */
    static final int CHARACTER = 320 + TIGHTER;

    /** From the type area to the page's number: the dash lies 7 mm below it. */
    static final int FOOT = 1446;

    /** The mark of the issuing organ begins 35 mm below the upper edge of the type area: three lines, and what is missing. */
    static final int HEAD_LINES = 3;

    static final int HEAD_REST = 180;

    static final String PAGE =
            "<w:pgSz w:w=\"11906\" w:h=\"" + HEIGHT + "\"/><w:pgMar w:top=\"" + TOP + "\" w:right=\"" + RIGHT
                    + "\" w:bottom=\"" + BOTTOM + "\" w:left=\"" + LEFT + "\" w:header=\"851\" w:footer=\"" + FOOT
                    + "\" w:gutter=\"0\"/>";

    private Grid() {}

    /** How wide words of size 3 are: what is Western takes half. */
    static int width(String words) {
        return words.codePoints()
                .map(c -> c < 0x100 ? CHARACTER / 2 : CHARACTER)
                .sum();
    }

    /** 2026年3月5日, without noughts before. */
    static String spoken(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /**
     * How far name and day of a signature stand from the right. With a seal the day is four characters in and the name in its middle; without, the
     * longer is two in and the day begins two characters after the name.
     */
    static List<Integer> signature(String name, String day, boolean sealed) {
        int named = width(name);
        int dated = width(day);
        if (sealed) {
            int edge = 4 * CHARACTER + Math.max(0, (named - dated) / 2 - 4 * CHARACTER);
            return List.of(edge + (dated - named) / 2, edge);
        }
        int behind = named - 2 * CHARACTER - dated;
        int edge = 2 * CHARACTER;
        return behind >= 0 ? List.of(edge, edge + behind) : List.of(edge - behind, edge);
    }
}
