package luoshi.foundation.quantity;

import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Numeral;
import luoshi.foundation.text.Numerals;
import org.jspecify.annotations.Nullable;

/** A small whole number of a date, with how it is written. */
record Small(int value, int end, int length, boolean arabic, Numeral.@Nullable Form form) {
    private static final int LONGEST = 6;
    /** By their values: digits that are a number by themselves where nothing behind them goes on with it. */
    private static final String LONE = "一二三四五六七八九十";

    private static final String GOES_ON = " 点又分打余多来";

    /** The number at {@code offset}; null where none stands there or it is too great for a date. */
    static @Nullable Small at(Folded text, int offset) {
        char c = text.at(offset);
        if (c >= '0' && c <= '9') {
            return arabic(text, offset);
        }
        boolean may = Numerals.mayBegin(c) && c != '-' && c != '.' && c != '负';
        return may ? han(text, offset) : null;
    }

    private static @Nullable Small arabic(Folded text, int offset) {
        int at = offset;
        int value = 0;
        while (text.at(at) >= '0' && text.at(at) <= '9') {
            if (at - offset >= LONGEST) {
                return null;
            }
            value = value * 10 + (text.at(at) - '0');
            at++;
        }
        return new Small(value, at, at - offset, true, Numeral.Form.ARABIC);
    }

    private static @Nullable Small han(Folded text, int offset) {
        int digit = LONE.indexOf(text.at(offset)) + 1;
        char behind = text.at(offset + 1);
        if (digit > 0 && GOES_ON.indexOf(behind) < 0 && !Numerals.mayBegin(behind)) {
            return new Small(digit, offset + 1, 1, false, Numeral.Form.LONE);
        }
        return Numerals.at(text, offset)
                .filter(number -> number.value().scale() <= 0
                        && number.value().precision() <= 4
                        && number.form() != Numeral.Form.FRACTION
                        && number.form() != Numeral.Form.PLACE
                        && number.upper().isEmpty()
                        && !number.open())
                .map(number ->
                        new Small(number.value().intValue(), number.end(), number.end() - offset, false, number.form()))
                .orElse(null);
    }

    boolean in(int low, int high) {
        return value >= low && value <= high;
    }
}
