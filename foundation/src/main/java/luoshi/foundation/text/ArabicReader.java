package luoshi.foundation.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** 阿拉伯数字: 1,234.5, 2e5, 1.1^-3, 40k. After {@link #read} the fields tell what was found. */
final class ArabicReader {
    /** What a quotient or a power is rounded to. */
    static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONG_DIGITS = 18;
    private static final int GREATEST_POWER = 999;
    /** A longer run of digits is no number that a text could mean. */
    private static final int MOST_DIGITS = 100;

    private final Folded text;
    private long mantissa;
    private int digits;
    int end;
    boolean whole;
    BigDecimal value = BigDecimal.ZERO;

    ArabicReader(Folded text) {
        this.text = text;
    }

    /** Reads the digits at {@code start}; false where there are none. */
    boolean read(int start) {
        int point = integer(start);
        end = point;
        whole = true;
        int scale = 0;
        if (text.at(point) == '.' && Digit.arabic(text.at(point + 1))) {
            end = run(point + 1);
            scale = end - point - 1;
            whole = false;
        }
        if (end == start || digits > MOST_DIGITS) {
            return false;
        }
        value = digits <= LONG_DIGITS ? BigDecimal.valueOf(mantissa, scale) : new BigDecimal(plain(start));
        suffix();
        return true;
    }

    /** The integer part, with its thousands set off by commas; the offset behind it. */
    private int integer(int start) {
        mantissa = 0;
        digits = 0;
        int at = run(start);
        if (at - start > 3 || at == start) {
            return at;
        }
        while (separator(at) && group(at + 1)) {
            at = run(at + 1);
        }
        return at;
    }

    private int run(int start) {
        int at = start;
        while (Digit.arabic(text.at(at))) {
            if (digits < LONG_DIGITS) {
                mantissa = mantissa * 10 + (text.at(at) - '0');
            }
            digits++;
            at++;
        }
        return at;
    }

    /** A comma between digits; a full-width one only between full-width digits; a blank only before what a number counts. */
    private boolean separator(int at) {
        char c = text.at(at);
        return c == ','
                || (c == '，' && text.given().charAt(at - 1) > '\u00ff')
                || (c == ' ' && group(at + 1) && counts(at + 4));
    }

    /** Further groups and a decimal part, and behind them, or behind a blank, what a Chinese text counts. */
    private boolean counts(int offset) {
        int at = offset;
        while (text.at(at) == ' ' && group(at + 1)) {
            at += 4;
        }
        if (text.at(at) == '.') {
            at++;
            while (Digit.arabic(text.at(at))) {
                at++;
            }
        }
        return Character.isIdeographic(text.at(text.at(at) == ' ' ? at + 1 : at));
    }

    private boolean group(int at) {
        return Digit.arabic(text.at(at))
                && Digit.arabic(text.at(at + 1))
                && Digit.arabic(text.at(at + 2))
                && !Digit.arabic(text.at(at + 3));
    }

    private String plain(int start) {
        StringBuilder plain = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            if (Digit.arabic(c) || c == '.') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private void suffix() {
        char c = text.at(end);
        if (c == 'e' || c == 'E') {
            exponent();
        } else if (c == '^') {
            power();
        } else if ((c == 'k' || c == 'K') && !letter(text.at(end + 1))) {
            value = value.scaleByPowerOfTen(3);
            end++;
        }
    }

    private void exponent() {
        int from = end + 1;
        int sign = text.at(from) == '+' || text.at(from) == '-' ? 1 : 0;
        @Nullable Integer exponent = small(from + sign);
        if (exponent != null) {
            value = value.scaleByPowerOfTen(text.at(from) == '-' ? -exponent : exponent);
        }
    }

    private void power() {
        int at = end + 1;
        boolean negative = false;
        while (text.at(at) == '-' || text.at(at) == '+') {
            negative ^= text.at(at) == '-';
            at++;
        }
        if (value.signum() == 0) {
            return;
        }
        @Nullable Integer exponent = small(at);
        if (exponent != null) {
            BigDecimal raised = value.pow(exponent, PRECISION);
            value = negative ? BigDecimal.ONE.divide(raised, PRECISION) : raised;
            whole = false;
        }
    }

    /** The one to three digits at {@code at} that end the number; moves behind them. */
    private @Nullable Integer small(int at) {
        int to = at;
        int sum = 0;
        while (Digit.arabic(text.at(to)) && to - at < 3) {
            sum = sum * 10 + (text.at(to) - '0');
            to++;
        }
        if (to == at || sum > GREATEST_POWER || letter(text.at(to)) || Digit.arabic(text.at(to))) {
            return null;
        }
        end = to;
        return sum;
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
