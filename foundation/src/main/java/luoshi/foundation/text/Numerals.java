package luoshi.foundation.text;

import java.math.BigDecimal;
import java.util.Optional;
import luoshi.foundation.text.Numeral.Form;
import org.jspecify.annotations.Nullable;

/** 识数: reads the number that stands at a place of a text, in any script and with blanks between its characters. */
public final class Numerals {
    private static final int LONGEST_ARABIC = 12;
    private static final int MOST_BLANKS = 3;
    private static final int MOST_DIGITS = 30;
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    /** 打 before one of these is a verb. */
    private static final String STRIKES = "造击响通开好破牢算官假黑赢卡非拐印字工压断";

    private final Folded text;

    private Numerals(Folded text) {
        this.text = text;
    }

    /** The number that begins exactly at {@code offset} and is as long as can be. */
    public static Optional<Numeral> at(Folded text, int offset) {
        return Optional.ofNullable(new Numerals(text).signed(offset));
    }

    /** Whether a number may begin with {@code c}. */
    public static boolean mayBegin(char c) {
        return Digit.any(c) || c == '-' || c == '负' || c == '.';
    }

    /** Where the search goes on behind a place at which no number begins: behind the whole run of digits, that no part of it be taken. */
    public static int skip(Folded text, int offset) {
        int at = offset + 1;
        if (Digit.arabic(text.at(offset))) {
            while (Digit.arabic(text.at(at))) {
                at++;
            }
        } else if (Digit.han(text.at(offset)) >= 0 && Digit.han(text.at(at)) >= 0) {
            while (Digit.han(text.at(at)) >= 0) {
                at++;
            }
        }
        return at;
    }

    private @Nullable Numeral signed(int offset) {
        char c = text.at(offset);
        boolean negative = c == '负' || (c == '-' && !joins(text.at(offset - 1)) && plainBehind(offset + 1));
        int from = negative && c == '负' ? afterFewBlanks(offset + 1) : negative ? offset + 1 : offset;
        @Nullable Numeral number = whole(from);
        if (number == null || !negative) {
            return number;
        }
        if (c == '负' && number.form() == Form.PLACE) {
            return null;
        }
        return new Numeral(
                new Span(offset, number.end()),
                number.value().negate(),
                Optional.empty(),
                number.form(),
                number.open());
    }

    private boolean plainBehind(int offset) {
        return Digit.arabic(text.at(offset)) || (text.at(offset) == '.' && Digit.arabic(text.at(offset + 1)));
    }

    /** A hyphen behind a letter or a number joins; it is no sign. */
    private static boolean joins(char before) {
        return Digit.any(before)
                || (before < 128 && Character.isLetter(before))
                || before == '%'
                || before == '-'
                || before == '年'
                || before == '月'
                || before == '日'
                || before == ')';
    }

    /** An unsigned number with what may follow it: a fraction bar, 分之, 又, 打. */
    private @Nullable Numeral whole(int start) {
        @Nullable Numeral number = simple(start);
        if (number == null) {
            return null;
        }
        @Nullable Numeral fraction = number.isArabic() ? slash(number) : null;
        if (fraction == null && number.form() != Form.PLACE) {
            fraction = spoken(number);
        }
        return fraction != null ? fraction : dozens(number);
    }

    private Numeral dozens(Numeral number) {
        boolean dozen = text.at(number.end()) == '打' && STRIKES.indexOf(text.at(number.end() + 1)) < 0;
        return dozen && number.form() != Form.PLACE
                ? numeral(number.start(), number.end() + 1, number.value().multiply(DOZEN), number.form())
                : number;
    }

    private @Nullable Numeral simple(int start) {
        char c = text.at(start);
        if (Digit.arabic(c)
                || (c == '.'
                        && Digit.arabic(text.at(start + 1))
                        && !Digit.arabic(text.at(start - 1))
                        && text.at(start - 1) != '.')) {
            return arabic(start);
        }
        return Digit.any(c) ? han(start) : null;
    }

    private @Nullable Numeral arabic(int start) {
        ArabicReader arabic = new ArabicReader(text);
        if (!arabic.read(start)) {
            return null;
        }
        int behind = afterFewBlanks(arabic.end);
        char next = text.at(behind);
        if (Digit.place(next) == 0 && "余多来".indexOf(next) < 0) {
            return numeral(start, arabic.end, arabic.value, Form.ARABIC);
        }
        return arabic.whole && arabic.end - start <= LONGEST_ARABIC ? placed(start, arabic) : scaled(start, arabic);
    }

    /** An integer with places: 350万亿, 3万4000, 5万4千6百, 500余万. */
    private Numeral placed(int start, ArabicReader arabic) {
        PlaceReader places = new PlaceReader(text, Digit.NONE);
        places.begin(arabic.value.longValue(), arabic.end - start, arabic.end);
        boolean read = places.read(arabic.end);
        if (!read || places.end == arabic.end) {
            return numeral(start, arabic.end, arabic.value, Form.ARABIC);
        }
        return new Numeral(
                new Span(start, places.end),
                BigDecimal.valueOf(places.value()),
                Optional.empty(),
                Form.ARABIC,
                places.open);
    }

    /** A decimal with places: 2.9万, 4.78万亿, 1.2余亿. */
    private Numeral scaled(int start, ArabicReader arabic) {
        int end = arabic.end;
        int power = 0;
        boolean open = false;
        for (int at = afterFewBlanks(end); ; at = end) {
            boolean vague = "余多".indexOf(text.at(at)) >= 0 && Digit.place(text.at(at + 1)) > 2;
            int place = Digit.place(text.at(vague ? at + 1 : at));
            if (place == 0 || prefix(vague ? at + 1 : at, place)) {
                break;
            }
            power += place;
            end = vague ? at + 2 : at + 1;
            open |= vague;
        }
        return new Numeral(
                new Span(start, end), arabic.value.scaleByPowerOfTen(power), Optional.empty(), Form.ARABIC, open);
    }

    /** 千 of 千瓦 and 千克, 兆 of 兆赫, 百 of 百分点 belong to the unit. */
    private boolean prefix(int at, int place) {
        char next = text.at(at + 1);
        return ((place == 3 || place == 12) && "瓦伏克米卡赫帕焦比字安".indexOf(next) >= 0)
                || (place == 2 && next == '分')
                || place == 1;
    }

    private @Nullable Numeral han(int start) {
        int run = run(start);
        if (run > 2 || (run == 2 && !neighbours(start))) {
            return digits(start, run);
        }
        if (Digit.han(text.at(start)) == 0 && run == 1) {
            @Nullable Numeral decimal = decimal(numeral(start, start + 1, BigDecimal.ZERO, Form.LONE));
            if (decimal != null) {
                return decimal;
            }
        }
        PlaceReader places = new PlaceReader(text, Digit.NONE);
        if (!places.read(start) || places.end == start) {
            return Digit.han(text.at(start)) == 0 ? numeral(start, start + 1, BigDecimal.ZERO, Form.LONE) : null;
        }
        Numeral number = withUpper(start, places);
        @Nullable
        Numeral decimal = number.form() == Form.PLACE || number.upper().isPresent() ? null : decimal(number);
        return decimal != null ? decimal : number;
    }

    private Numeral withUpper(int start, PlaceReader places) {
        @Nullable PlaceReader upper = places.upper(start);
        Form form = places.end - start == 1 && places.digit
                ? Form.LONE
                : places.digit || text.at(start) == '十' || text.at(start) == '拾' ? Form.HAN : Form.PLACE;
        if (places.end - start == 1 && Digit.place(text.at(start)) == 1) {
            form = Form.LONE;
        }
        return new Numeral(
                new Span(start, places.end),
                BigDecimal.valueOf(places.value()),
                upper == null ? Optional.empty() : Optional.of(BigDecimal.valueOf(upper.value())),
                form,
                places.open);
    }

    private int run(int start) {
        int at = start;
        while (Digit.han(text.at(at)) >= 0) {
            at++;
        }
        return at - start;
    }

    /** Two digits that stand for a span (二三十, 三五家) and not for their own places (五五). */
    private boolean neighbours(int start) {
        int first = Digit.han(text.at(start));
        int second = Digit.han(text.at(start + 1));
        return (first > 0 && (second == first + 1 || (first == 3 && second == 5))) || first == 0;
    }

    /** 二〇二六, 五五, 三六七: digits in their order. */
    private @Nullable Numeral digits(int start, int length) {
        if (length > MOST_DIGITS) {
            return null;
        }
        StringBuilder digits = new StringBuilder(length);
        for (int i = start; i < start + length; i++) {
            digits.append((char) ('0' + Digit.han(text.at(i))));
        }
        Numeral number = numeral(start, start + length, new BigDecimal(digits.toString()), Form.DIGITS);
        @Nullable Numeral decimal = decimal(number);
        return decimal != null ? decimal : number;
    }

    /** 点 and the digits behind it, and a place behind those: 二点五万. */
    private @Nullable Numeral decimal(Numeral number) {
        int point = text.afterBlanks(number.end());
        int from = text.afterBlanks(point + 1);
        if (text.at(point) != '点' || number.open()) {
            return null;
        }
        StringBuilder digits = new StringBuilder(".");
        int to = from;
        while (Digit.decimal(text.at(to))) {
            digits.append((char) ('0' + Digit.han(text.at(to))));
            to++;
        }
        char next = text.at(to);
        boolean timeOfDay = next == '十' || (next == '分' && text.at(to + 1) != '之') || next == '刻';
        if (to == from || timeOfDay) {
            return null;
        }
        BigDecimal value = number.value().add(new BigDecimal(digits.toString()));
        int power = 0;
        while (Digit.place(text.at(to)) > 1 && !prefix(to, Digit.place(text.at(to)))) {
            power += Digit.place(text.at(to));
            to++;
        }
        return numeral(number.start(), to, value.scaleByPowerOfTen(power), Form.HAN);
    }

    /** 1/2, 1 3/5, 4 6/3. */
    private @Nullable Numeral slash(Numeral number) {
        int blank = afterFewBlanks(number.end());
        if (blank > number.end()
                && Digit.arabic(text.at(blank))
                && number.value().scale() <= 0) {
            @Nullable Numeral rest = bar(blank);
            return rest == null
                    ? null
                    : numeral(
                            number.start(),
                            rest.end(),
                            number.value().add(rest.value()).round(ArabicReader.PRECISION),
                            Form.FRACTION);
        }
        return text.at(number.end()) == '/' ? bar(number.start()) : null;
    }

    private @Nullable Numeral bar(int start) {
        ArabicReader above = new ArabicReader(text);
        if (!above.read(start) || !above.whole || text.at(above.end) != '/' || text.at(start - 1) == '/') {
            return null;
        }
        ArabicReader below = new ArabicReader(text);
        boolean read = below.read(above.end + 1) && below.whole && below.value.signum() != 0;
        return !read || text.at(below.end) == '/'
                ? null
                : numeral(start, below.end, above.value.divide(below.value, ArabicReader.PRECISION), Form.FRACTION);
    }

    /** 五分之一, 3又一千分之23. */
    private @Nullable Numeral spoken(Numeral number) {
        int at = text.afterBlanks(number.end());
        if (text.at(at) == '又') {
            int from = text.afterBlanks(at + 1);
            @Nullable Numeral below = simple(from);
            @Nullable Numeral barred = Digit.arabic(text.at(from)) ? bar(from) : null;
            @Nullable Numeral part = barred != null || below == null ? barred : partsOf(below, from);
            return part == null
                    ? null
                    : numeral(
                            number.start(),
                            part.end(),
                            number.value().add(part.value()).round(ArabicReader.PRECISION),
                            Form.FRACTION);
        }
        return text.at(at) == '分' ? partsOf(number, number.start()) : null;
    }

    private @Nullable Numeral partsOf(Numeral below, int start) {
        int part = text.afterBlanks(below.end());
        int of = text.afterBlanks(part + 1);
        if (text.at(part) != '分' || text.at(of) != '之' || below.value().signum() == 0) {
            return null;
        }
        int from = text.afterBlanks(of + 1);
        boolean negative = text.at(from) == '负' || text.at(from) == '-';
        @Nullable Numeral above = simple(negative ? text.afterBlanks(from + 1) : from);
        if (above == null) {
            return null;
        }
        BigDecimal value = above.value().divide(below.value(), ArabicReader.PRECISION);
        return numeral(start, above.end(), negative ? value.negate() : value, Form.FRACTION);
    }

    private int afterFewBlanks(int offset) {
        int at = text.afterBlanks(offset);
        return at - offset <= MOST_BLANKS ? at : offset;
    }

    private static Numeral numeral(int start, int end, BigDecimal value, Form form) {
        return new Numeral(new Span(start, end), value, Optional.empty(), form, false);
    }
}
