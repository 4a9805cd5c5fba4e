package luoshi.foundation.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.text.Numeral;
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

    boolean isCount() {
        return kind == Kind.NUMBER;
    }

    boolean hasRange() {
        return rangeStart >= 0;
    }
}
