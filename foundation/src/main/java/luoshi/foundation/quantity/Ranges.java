package luoshi.foundation.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Numeral;
import luoshi.foundation.text.Numerals;

/** 范围: joins two figures with 到, 至, — or ~ between them to one. */
final class Ranges {
    private static final int MOST_BLANKS = 2;

    private final Folded text;

    Ranges(Folded text) {
        this.text = text;
    }

    /** Joins what stands side by side in {@code figures}; the second of a pair stays as the first's part. */
    void join(List<Figure> figures) {
        for (int i = 0; i + 1 < figures.size(); i++) {
            Figure low = figures.get(i);
            Figure high = figures.get(i + 1);
            if (!low.swallowed && joined(low, high)) {
                merge(low, high);
            }
        }
    }

    private boolean joined(Figure low, Figure high) {
        if (low.op == Op.RANGE || high.op == Op.RANGE || (low.op == Op.RANK) != (high.op == Op.RANK)) {
            return false;
        }
        boolean sameUnit = low.unit.isEmpty() || low.unit.equals(high.unit);
        return sameUnit && (connected(low.end, high.start) || between(low, high)) && ascending(low, high);
    }

    /** 3-5, 3—5, 3至5, 3 ~ 5; not 3-5-7. */
    private boolean connected(int from, int to) {
        int at = text.afterBlanks(from);
        int behind = at;
        while (behind < to && "-—~到至".indexOf(text.at(behind)) >= 0) {
            behind++;
        }
        int length = behind - at;
        boolean sign = length == 1 || (length == 2 && text.at(at) == '—' && text.at(at + 1) == '—');
        return sign && at - from <= MOST_BLANKS && text.afterBlanks(behind) == to;
    }

    /** 10000与20000之间. */
    private boolean between(Figure low, Figure high) {
        char c = text.at(text.afterBlanks(low.end));
        return (c == '与' || c == '和')
                && text.afterBlanks(text.afterBlanks(low.end) + 1) == high.start
                && text.startsWith("之间", text.afterBlanks(high.end));
    }

    private boolean ascending(Figure low, Figure high) {
        return lower(low, high).compareTo(high.value) <= 0 || low.value.signum() < 0;
    }

    /** 2至3万: a lower end without a place shares that of the upper one. */
    private BigDecimal lower(Figure low, Figure high) {
        int places = 0;
        int end = high.numberEnd;
        while (end > high.first.start() && "十百千万亿".indexOf(text.at(end - 1)) >= 0) {
            places++;
            end--;
        }
        if (places == 0 || end == high.first.start() || "十百千万亿".indexOf(text.at(low.numberEnd - 1)) >= 0) {
            return low.value;
        }
        BigDecimal digits = Numerals.at(Folded.of(text.words(high.first.start(), end)), 0)
                .map(Numeral::value)
                .orElse(BigDecimal.ZERO);
        boolean shared = low.unit.isEmpty() && low.value.compareTo(digits) < 0;
        return shared ? low.value.multiply(high.value).divide(digits, MathContext.DECIMAL64) : low.value;
    }

    /** 在 and 介于 belong to 之间. */
    private int opening(int start) {
        return text.at(start - 1) == '在' ? start - 1 : text.startsWith("介于", start - 2) ? start - 2 : start;
    }

    private void merge(Figure low, Figure high) {
        boolean between = text.startsWith("之间", text.afterBlanks(high.end));
        int from = between ? opening(low.start) : low.start;
        int numberTo = high.kind == Kind.PERCENT || !low.unit.isEmpty() ? high.end : high.numberEnd;
        int to = between ? text.afterBlanks(high.end) + 2 : numberTo;
        low.parts.add(low.alone());
        low.parts.add(high);
        high.swallowed = true;
        low.value = lower(low, high);
        low.upper = high.value;
        low.op = Op.RANGE;
        low.unit = high.unit;
        low.kind = high.kind;
        low.range(from, to);
        low.end = high.end;
        low.phraseStart = from;
        low.phraseEnd = Math.max(high.phraseEnd, to);
    }
}
