package luoshi.reading.extraction.grammar;

import luoshi.foundation.text.Letters;

/** 句首成分: what may stand before the first word that matters: numbering, time. */
final class LeadIn {
    private static final Letters BULLETS = Letters.of("—-●·■◆★*");
    private static final Letters OPENERS = Letters.of("（(〔[【");
    private static final Letters CLOSERS = Letters.of("）)〕]】");
    private static final Letters ORDINALS = Letters.of("一二三四五六七八九十百0123456789");
    private static final Letters MARKS = Letters.of("、.．)）,，");
    private static final Letters TIME_OPENERS = Letters.of("到至从自截");
    private static final Letters TIME_UNITS = Letters.of("年月日");
    private static final Letters TIME_ENDS = Letters.of("底末前初内起中后");

    /** The last blank there is. */
    private static final char WIDE_BLANK = '\u3000';

    private LeadIn() {}

    /** Behind the number of an item: （一）, 1., 一是, 第一，, ——. */
    static int numbering(Tagged text, int from, int to) {
        int at = blanks(text, from, to);
        while (at < to && BULLETS.hold(text.at(at))) {
            at++;
        }
        int opened = at < to && OPENERS.hold(text.at(at)) ? at + 1 : at;
        int digits = opened < to && text.at(opened) == '第' ? opened + 1 : opened;
        int behind = digits;
        while (behind < to && behind - digits < 4 && ORDINALS.hold(text.at(behind))) {
            behind++;
        }
        if (behind == digits || behind >= to) {
            return blanks(text, at, to);
        }
        if (opened > at) {
            boolean closed = CLOSERS.hold(text.at(behind));
            return closed ? blanks(text, behind + 1, to) : at;
        }
        boolean marked = MARKS.hold(text.at(behind)) && !Character.isDigit(text.at(behind + 1));
        boolean counted = text.at(behind) == '是' || (text.at(behind) == '要' && digits == opened);
        return marked || counted ? blanks(text, behind + 1, to) : at;
    }

    /** Behind a date or period that begins at {@code from}: 2025年底前, 到10月, “十四五”期间. */
    static int time(Tagged text, int from, int to) {
        int at = from;
        if (at < to && TIME_OPENERS.hold(text.at(at))) {
            at++;
        }
        if (text.startsWith("“十", at) && at + 6 < to && text.at(at + 4) == '”') {
            return suffix(text, at + 5, to);
        }
        int behind = at;
        boolean read = false;
        while (behind < to && Character.isDigit(text.at(behind))) {
            int unit = behind;
            while (unit < to && Character.isDigit(text.at(unit))) {
                unit++;
            }
            if (unit >= to || !TIME_UNITS.hold(text.at(unit))) {
                break;
            }
            behind = unit + 1;
            read = true;
        }
        return read ? suffix(text, behind, to) : from;
    }

    private static int suffix(Tagged text, int from, int to) {
        int at = from;
        while (at < to && (TIME_ENDS.hold(text.at(at)) || text.startsWith("期间", at))) {
            at += text.startsWith("期间", at) ? 2 : 1;
        }
        return at;
    }

    static int blanks(Tagged text, int from, int to) {
        int at = from;
        while (at < to && text.at(at) <= WIDE_BLANK && Character.isWhitespace(text.at(at))) {
            at++;
        }
        return at;
    }
}
