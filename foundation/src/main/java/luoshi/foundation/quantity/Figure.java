package luoshi.foundation.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.foundation.text.Numeral;
import luoshi.foundation.text.Span;
import org.jspecify.annotations.Nullable;

/** A number on its way to a quantity: first read with its unit, then joined to a range, then bounded. */
final class Figure {
    final Numeral first;
    /** The numbers inside it, in text order. */
    final List<Numeral> numerals = new ArrayList<>();
    /** Figures that it swallowed and that stay visible as mentions (20% in 5-20%). */
    final List<Figure> parts = new ArrayList<>();

    /** The number alone. */
    int numberEnd;
    /** Number and unit. */
    int start;

    int end;
    /** With comparator, unit and denominator. */
    int phraseStart;

    int phraseEnd;
    /** The stretch of a range or of a bounded number without the unit; empty where start is negative. */
    int rangeStart = -1;

    int rangeEnd = -1;

    Kind kind = Kind.NUMBER;
    Op op = Op.EQUAL;
    BigDecimal value;

    @Nullable
    BigDecimal upper;

    String unit = "";
    /** The kind of its phrase, where the unit is only understood. */
    @Nullable
    Kind understood;
    /** A name or a code, no quantity. */
    boolean code;
    /** It lies inside another figure. */
    boolean swallowed;

    Figure(Numeral number) {
        first = number;
        numerals.add(number);
        start = number.start();
        numberEnd = number.end();
        end = number.end();
        phraseStart = start;
        phraseEnd = end;
        value = number.value();
        upper = number.upper().orElse(null);
        if (upper != null) {
            op = Op.RANGE;
            range(start, end);
        } else if (number.open()) {
            op = Op.MORE;
            range(start, end);
        }
    }

    /** An amount that is said without a number: 半年, 对折. */
    static Figure worded(int start, int end, BigDecimal value) {
        Figure figure = new Figure(new Numeral(new Span(start, end), value, Optional.empty(), Numeral.Form.HAN, false));
        figure.numerals.clear();
        return figure;
    }

    void unit(String name, Kind newKind, int behind) {
        unit = name;
        kind = newKind;
        end = behind;
        phraseEnd = Math.max(phraseEnd, behind);
    }

    void range(int from, int to) {
        rangeStart = from;
        rangeEnd = to;
    }

    /** As it is before it becomes the lower end of a range. */
    Figure alone() {
        Figure alone = new Figure(first);
        alone.start = start;
        alone.numberEnd = numberEnd;
        alone.end = end;
        alone.kind = kind;
        alone.unit = unit;
        alone.value = value;
        return alone;
    }

    /** Takes a unit that is not written at it. */
    void understand(String name, Kind newKind) {
        unit = name;
        understood = newKind;
    }

    /** The kind of the whole phrase. */
    Kind phraseKind() {
        return understood == null ? kind : understood;
    }

    boolean isCount() {
        return kind == Kind.NUMBER;
    }

    boolean hasRange() {
        return rangeStart >= 0;
    }
}
