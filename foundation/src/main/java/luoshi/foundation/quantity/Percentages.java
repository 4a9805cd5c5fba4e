package luoshi.foundation.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Numeral;
import luoshi.foundation.text.Numerals;
import org.jspecify.annotations.Nullable;

/** 百分数 in words: 百分之五, 七成, 八五折, 六个百分点 with blanks anywhere. */
final class Percentages {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String NOT_TENTHS = "为功立员果都绩长效熟分本交像就型套品人家天心年片批不体形";
    private static final String NOT_DISCOUNT = "腾合旧算射叠磨返桥线子";

    private static final int MOST_PLACES = 3;

    private final Folded text;

    Percentages(Folded text) {
        this.text = text;
    }

    /** 百分之…, 千分之…, 万分之…, 打对折; null where none begins at {@code offset}. */
    @Nullable
    Figure prefixed(int offset) {
        char c = text.at(offset);
        if (c == '对') {
            return text.at(offset + 1) == '折' && text.at(offset - 1) == '打' ? halved(offset) : null;
        }
        if (c == '半') {
            return half(offset);
        }
        boolean negative = c == '负';
        int at = negative ? text.afterBlanks(offset + 1) : offset;
        int power = 0;
        for (int places = 0; place(text.at(at)) > 0 && places < MOST_PLACES; places++) {
            power += place(text.at(at));
            at = text.afterBlanks(at + 1);
        }
        int of = text.afterBlanks(at + 1);
        if (power == 0 || text.at(at) != '分') {
            return null;
        }
        if (text.at(of) != '之') {
            return power == 2 && of == at + 1 && text.at(of) == '百' ? worded(offset, of + 1, HUNDRED) : null;
        }
        Optional<Numeral> number = Numerals.at(text, text.afterBlanks(of + 1));
        return number.isEmpty() ? null : percentage(offset, number.get(), power - 2, negative);
    }

    private static int place(char c) {
        return switch (c) {
            case '百', '佰' -> 2;
            case '千', '仟' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }

    private static Figure percentage(int start, Numeral number, int power, boolean negative) {
        Figure figure = new Figure(number);
        figure.start = start;
        figure.phraseStart = start;
        BigDecimal value = number.value().scaleByPowerOfTen(-power);
        figure.value = negative ? value.negate() : value;
        figure.unit("%", Kind.PERCENT, number.end());
        if (figure.hasRange()) {
            figure.range(start, number.end());
        }
        return figure;
    }

    private static Figure halved(int offset) {
        return worded(offset, offset + 2, BigDecimal.valueOf(50));
    }

    /** 半成 is five of a hundred, 半折 half the price. */
    private @Nullable Figure half(int offset) {
        char behind = text.at(offset + 2);
        return switch (text.at(offset + 1)) {
            case '成' -> NOT_TENTHS.indexOf(behind) < 0 ? worded(offset, offset + 2, BigDecimal.valueOf(5)) : null;
            case '折' -> NOT_DISCOUNT.indexOf(behind) < 0 ? halved(offset) : null;
            default -> null;
        };
    }

    private static Figure worded(int offset, int end, BigDecimal value) {
        Figure figure = Figure.worded(offset, end, value);
        figure.unit("%", Kind.PERCENT, end);
        return figure;
    }

    /** Takes 成, 折 and 个百分点 behind a number; false where none is there. */
    boolean suffixed(Figure figure) {
        int at = text.afterBlanks(figure.end);
        return switch (text.at(at)) {
            case '成' -> tenths(figure, at);
            case '折' -> discount(figure, at);
            case '个', '百', '千' -> points(figure, at);
            default -> text.at(at) <= '9' && text.at(at) >= '0' && spacedDiscount(figure, at);
        };
    }

    private boolean tenths(Figure figure, int at) {
        if (NOT_TENTHS.indexOf(text.at(at + 1)) >= 0 || figure.value.compareTo(BigDecimal.TEN) > 0) {
            return false;
        }
        BigDecimal value = figure.value.multiply(BigDecimal.TEN);
        int end = at + 1;
        Optional<Numeral> rest = Numerals.at(text, text.afterBlanks(end))
                .filter(number ->
                        number.form() == Numeral.Form.LONE && number.value().compareTo(BigDecimal.TEN) < 0);
        if (rest.isPresent()
                && Units.at(text, rest.get().end()) == null
                && !Character.isIdeographic(text.at(rest.get().end()))) {
            value = value.add(rest.get().value());
            figure.numerals.add(rest.get());
            end = rest.get().end();
        }
        if (text.at(end) == '半' && "年个月天".indexOf(text.at(end + 1)) < 0) {
            value = value.add(BigDecimal.valueOf(5));
            end++;
        }
        figure.value = value;
        figure.upper = figure.upper == null ? null : figure.upper.multiply(BigDecimal.TEN);
        figure.unit("%", Kind.PERCENT, end);
        return true;
    }

    private boolean discount(Figure figure, int at) {
        boolean tenths = figure.value.compareTo(BigDecimal.TEN) < 0;
        if (NOT_DISCOUNT.indexOf(text.at(at + 1)) >= 0
                || figure.value.compareTo(BigDecimal.TEN) == 0
                || figure.value.compareTo(HUNDRED) >= 0) {
            return false;
        }
        figure.value = tenths ? figure.value.multiply(BigDecimal.TEN) : figure.value;
        figure.unit("%", Kind.PERCENT, at + 1);
        return true;
    }

    /** 7 2 折. */
    private boolean spacedDiscount(Figure figure, int at) {
        int behind = text.afterBlanks(at + 1);
        if (text.at(behind) != '折' || figure.value.compareTo(BigDecimal.TEN) >= 0) {
            return false;
        }
        figure.value = figure.value.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(text.at(at) - '0'));
        Numerals.at(text, at).ifPresent(figure.numerals::add);
        figure.unit("%", Kind.PERCENT, behind + 1);
        return true;
    }

    private boolean points(Figure figure, int at) {
        int hundred = text.at(at) == '个' ? text.afterBlanks(at + 1) : at;
        boolean thousandth = text.at(hundred) == '千';
        int part = text.afterBlanks(hundred + 1);
        int point = text.afterBlanks(part + 1);
        boolean points = (thousandth || text.at(hundred) == '百') && text.at(part) == '分' && text.at(point) == '点';
        if (points) {
            figure.unit(thousandth ? "个千分点" : "个百分点", Kind.PERCENT, point + 1);
        }
        return points;
    }
}
