package luoshi.foundation.quantity;

import java.util.List;
import java.util.Optional;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Numeral;
import luoshi.foundation.text.Span;

/** Gives a finished figure out, as one phrase or as every mention that lies in it. */
final class Emission {
    private final Folded text;
    private final Modes modes;

    Emission(Folded text, Modes modes) {
        this.text = text;
        this.modes = modes;
    }

    Quantity phrase(Figure figure) {
        return quantity(figure, figure.phraseStart, figure.phraseEnd, figure.phraseKind(), amount(figure, figure.unit));
    }

    void all(Figure figure, List<Mention> mentions) {
        boolean whole = !figure.isCount() && figure.op != Op.RANGE;
        if (whole) {
            mentions.add(quantity(figure, figure.start, figure.end, figure.kind, amount(figure, figure.unit)));
        }
        if (figure.hasRange()) {
            mentions.add(quantity(figure, figure.rangeStart, figure.rangeEnd, Kind.RANGE, amount(figure, figure.unit)));
        }
        if (figure.parts.isEmpty()) {
            numbers(figure, mentions);
        }
        figure.parts.forEach(part -> part(part, mentions));
    }

    private void part(Figure part, List<Mention> mentions) {
        if (!part.isCount()) {
            mentions.add(quantity(part, part.start, part.end, part.kind, amount(part, part.unit)));
        }
        numbers(part, mentions);
    }

    /** The numbers in a figure; not a bare 一 or 两 before a unit of money. */
    void numbers(Figure figure, List<Mention> mentions) {
        for (Numeral number : figure.numerals) {
            boolean bare = figure.kind == Kind.CURRENCY
                    && number.form() == Numeral.Form.LONE
                    && "一两".indexOf(text.at(number.start())) >= 0;
            if (!bare) {
                mentions.add(number(figure, number));
            }
        }
    }

    private Quantity number(Figure figure, Numeral number) {
        boolean counts = figure.isCount() && !figure.swallowed;
        boolean itself = counts && figure.parts.isEmpty() && number.equals(figure.first);
        Amount amount = itself
                ? new Amount(figure.op, number.value(), Optional.ofNullable(figure.upper), figure.unit)
                : new Amount(
                        Op.EQUAL,
                        number.value(),
                        Optional.empty(),
                        figure.isCount() && number.equals(figure.first) ? figure.unit : "");
        return quantity(figure, number.start(), number.end(), Kind.NUMBER, amount);
    }

    private static Amount amount(Figure figure, String unit) {
        Optional<java.math.BigDecimal> upper =
                figure.op == Op.RANGE ? Optional.ofNullable(figure.upper) : Optional.empty();
        return new Amount(figure.op, figure.value, upper, unit);
    }

    private Quantity quantity(Figure figure, int start, int end, Kind kind, Amount amount) {
        return new Quantity(text.words(start, end), new Span(start, end), kind, amount, modes.of(figure));
    }
}
