package luoshi.foundation.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Numeral;
import luoshi.foundation.text.Numerals;
import luoshi.foundation.text.WordMap;
import org.jspecify.annotations.Nullable;

/** Reads a number with the unit behind it. */
final class FigureReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MANY = BigDecimal.TEN;
    private static final int MOST_BLANKS = 3;

    private final Folded text;
    private final Percentages percentages;

    FigureReader(Folded text) {
        this.text = text;
        this.percentages = new Percentages(text);
    }

    /** The figure that begins exactly at {@code offset}; null where no number does. */
    @Nullable
    Figure at(int offset) {
        @Nullable Figure percentage = percentages.prefixed(offset);
        if (percentage != null) {
            return percentage;
        }
        if (text.at(offset) == '半') {
            return half(offset);
        }
        Optional<Numeral> number = Numerals.at(text, offset);
        if (number.isEmpty() || !NumberWords.isNumber(text, number.get())) {
            return null;
        }
        Figure figure = new Figure(number.get());
        more(figure);
        if (!percentages.suffixed(figure) && !halfMonths(figure)) {
            unit(figure);
        }
        return figure;
    }

    /** 半年, 半个月. */
    private @Nullable Figure half(int offset) {
        WordMap.@Nullable Match<Unit> found = Units.at(text, offset + 1);
        boolean part = "上下前后大多过各对一".indexOf(text.at(offset - 1)) >= 0;
        if (part || found == null || found.meaning().sort() != Unit.Sort.DURATION) {
            return null;
        }
        Figure figure = Figure.worded(offset, offset + 1, HALF);
        figure.unit(found.meaning().name(), Kind.DURATION, found.end());
        return figure;
    }

    /** 余 and 多 between number and unit: 100多个. */
    private void more(Figure figure) {
        char c = text.at(figure.numberEnd);
        boolean vague = c == '余' || c == '多' || c == '来';
        if (!vague || figure.value.compareTo(MANY) < 0 || figure.first.value().scale() > 0) {
            return;
        }
        if (c == '来' && Units.at(text, figure.numberEnd + 1) == null) {
            return;
        }
        if (figure.op == Op.EQUAL) {
            figure.op = Op.MORE;
        }
        figure.range(figure.start, figure.numberEnd + 1);
        figure.end = figure.numberEnd + 1;
        figure.phraseEnd = figure.end;
    }

    private void unit(Figure figure) {
        boolean half = text.startsWith("个半", figure.end);
        WordMap.@Nullable Match<Unit> found = Units.at(text, half ? figure.end + 2 : gapSkipped(figure.end));
        if (half && (found == null || found.meaning().sort() != Unit.Sort.DURATION)) {
            half = false;
            found = Units.at(text, figure.end);
        }
        if (found == null || comparison(figure, found)) {
            return;
        }
        Unit unit = found.meaning();
        figure.value = half ? figure.value.add(HALF) : figure.value;
        figure.unit(unit.name(), unit.kind(), found.end());
        if (unit.sort() == Unit.Sort.CURRENCY || unit.sort() == Unit.Sort.DURATION) {
            new Compounds(text).extend(figure, unit);
        }
        if (text.at(figure.end) == '半' && "年个圆数天月".indexOf(text.at(figure.end + 1)) < 0) {
            figure.value = figure.value.add(HALF);
            figure.end++;
            figure.phraseEnd = figure.end;
        }
        belowZero(figure);
        alternative(figure);
        denominator(figure);
    }

    /** 两个半月. */
    private boolean halfMonths(Figure figure) {
        if (!text.startsWith("个半月", figure.end)) {
            return false;
        }
        figure.value = figure.value.add(HALF);
        figure.unit("个月", Kind.DURATION, figure.end + 3);
        return true;
    }

    /** 零下5度. */
    private void belowZero(Figure figure) {
        if (figure.unit.endsWith("度") && text.startsWith("零下", figure.start - 2)) {
            figure.value = figure.value.negate();
            figure.start -= 2;
            figure.phraseStart = Math.min(figure.phraseStart, figure.start);
        }
    }

    /** 比三十大: here 大 is no measure word. */
    private boolean comparison(Figure figure, WordMap.Match<Unit> unit) {
        return text.at(figure.start - 1) == '比' && text.at(unit.start()) == '大';
    }

    /** Blanks, or one line break of a wrapped line, between number and unit. */
    private int gapSkipped(int offset) {
        int at = text.afterBlanks(offset);
        if (text.at(at) == '\n' && at < text.length()) {
            at = text.afterBlanks(at + 1);
        }
        return at - offset <= MOST_BLANKS ? at : offset;
    }

    /** 万套（间）, 条（个）: a second measure word in brackets. */
    private void alternative(Figure figure) {
        if (text.at(figure.end) != '(') {
            return;
        }
        WordMap.@Nullable Match<Unit> second = Units.at(text, figure.end + 1);
        if (second != null && text.at(second.end()) == ')') {
            figure.end = second.end() + 1;
            figure.phraseEnd = figure.end;
        }
    }

    /** 元/人, 万吨/年. */
    private void denominator(Figure figure) {
        if (text.at(figure.end) != '/') {
            return;
        }
        int behind = Denominators.end(text, figure.end + 1);
        if (behind > figure.end + 1) {
            figure.unit(figure.unit + "/" + text.words(figure.end + 1, behind), figure.kind, behind);
        }
    }
}
