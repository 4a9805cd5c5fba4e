package luoshi.foundation.quantity;

import java.time.LocalDate;
import luoshi.foundation.text.Folded;
import org.jspecify.annotations.Nullable;

/** 数字日期: 2026-03-05, 2026.3.5, 2026/3/5, 2026 03 05, 05/03/2026. */
final class Numeric {
    private static final int PIVOT = 70;

    private Numeric() {}

    static @Nullable Moment at(Folded text, int offset) {
        char before = text.at(offset - 1);
        boolean inside = before == '.' || before == '-' || before == '/' || digit(before);
        return inside || !digit(text.at(offset)) ? null : read(text, offset, true);
    }

    /** The same as the end of a range, where a hyphen stands before it. */
    static @Nullable Moment last(Folded text, int offset) {
        return digit(text.at(offset)) ? read(text, offset, false) : null;
    }

    private static @Nullable Moment read(Folded text, int offset, boolean mayRange) {
        @Nullable Small first = Small.at(text, offset);
        char sign = first == null ? ' ' : text.at(first.end());
        boolean separated =
                sign == '-' || sign == '.' || sign == '/' || (sign == ' ' && first != null && first.length() == 4);
        if (first == null || !separated) {
            return null;
        }
        @Nullable Small second = Small.at(text, first.end() + 1);
        if (second == null || !second.arabic() || text.at(second.end()) != sign) {
            return null;
        }
        @Nullable Small third = Small.at(text, second.end() + 1);
        boolean whole = third != null && third.arabic() && !goesOn(text, third.end(), mayRange);
        return third != null && whole ? dated(offset, first, second, third) : null;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A fourth number, or a unit, shows that this is no date. */
    private static boolean goesOn(Folded text, int end, boolean mayRange) {
        char sign = text.at(end);
        boolean more = (sign == '-' || sign == '.' || sign == '/') && digit(text.at(end + 1));
        boolean range = sign == '-' && mayRange && last(text, end + 1) != null;
        return (more && !range) || sign == '%' || (sign < 128 && Character.isLetter(sign));
    }

    private static @Nullable Moment dated(int start, Small first, Small second, Small third) {
        boolean yearFirst = first.length() == 4 || (first.length() == 2 && third.length() == 1 && first.value() > 12);
        boolean yearLast = third.length() == 4 || (third.length() == 2 && first.length() <= 2 && !yearFirst);
        if (second.length() > 2 || (!yearFirst && !yearLast)) {
            return null;
        }
        int year = year(yearFirst ? first : third);
        Small other = yearFirst ? third : first;
        @Nullable LocalDate day = Moment.dayOf(year, second.value(), other.value());
        if (day == null && !yearFirst) {
            day = Moment.dayOf(year, other.value(), second.value());
        }
        return day == null || other.length() > 2 ? null : Moment.day(start, third.end(), day);
    }

    private static int year(Small number) {
        if (number.length() > 2) {
            return number.value();
        }
        return number.value() >= PIVOT ? 1900 + number.value() : 2000 + number.value();
    }
}
