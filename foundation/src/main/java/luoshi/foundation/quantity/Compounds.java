package luoshi.foundation.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Numeral;
import luoshi.foundation.text.Numerals;
import luoshi.foundation.text.Span;
import luoshi.foundation.text.WordMap;
import org.jspecify.annotations.Nullable;

/** 复合单位: amounts of one kind in several units side by side: 50元6角三分, 8天20小时. */
final class Compounds {
    private final Folded text;

    Compounds(Folded text) {
        this.text = text;
    }

    /** Takes the further amounts behind {@code figure}, whose unit is {@code unit}, into it. */
    void extend(Figure figure, Unit unit) {
        Unit last = unit;
        while (unit.base().isPresent()) {
            int from = text.at(figure.end) == '又' || text.at(figure.end) == '零' ? figure.end + 1 : figure.end;
            Optional<Numeral> number = Numerals.at(text, from).filter(found -> found.form() != Numeral.Form.PLACE);
            WordMap.@Nullable Match<Unit> next =
                    number.isEmpty() ? null : next(number.get().end(), last);
            if (number.isPresent() && next == null) {
                next = spoken(figure, number.get(), last);
            }
            if (number.isEmpty() || next == null) {
                return;
            }
            add(figure, number.get(), next);
            last = next.meaning();
        }
    }

    /** 五块五, 三毛三: the coin below the last one, unsaid. */
    private WordMap.@Nullable Match<Unit> spoken(Figure figure, Numeral number, Unit above) {
        char coin = text.at(figure.end - 1);
        boolean ends = number.form() == Numeral.Form.LONE
                && number.start() == figure.end
                && !Character.isLetterOrDigit(text.at(number.end()));
        String below = coin == '块' ? "角" : coin == '毛' ? "分" : "";
        return ends && Units.named(below).filter(unit -> smaller(unit, above)).isPresent()
                ? shortForm(number.end(), 0, below)
                : null;
    }

    /** Money stays in its main unit; a duration is told in the finest that was named. */
    private static void add(Figure figure, Numeral number, WordMap.Match<Unit> next) {
        Unit whole = Units.named(figure.unit).orElseThrow();
        Unit part = next.meaning();
        BigDecimal sum =
                figure.value.multiply(whole.factor()).add(number.value().multiply(part.factor()));
        boolean finer = part.sort() == Unit.Sort.DURATION && part.factor().compareTo(whole.factor()) < 0;
        figure.value = sum.divide(finer ? part.factor() : whole.factor(), MathContext.DECIMAL64);
        figure.unit = finer ? part.name() : whole.name();
        figure.numerals.add(number);
        figure.end = next.end();
        figure.phraseEnd = next.end();
    }

    private WordMap.@Nullable Match<Unit> next(int offset, Unit above) {
        if (above.sort() == Unit.Sort.CURRENCY) {
            char c = text.at(offset);
            boolean cent = c == '分' && above.name().equals("角");
            boolean dime = c == '毛' && above.name().equals("元");
            WordMap.@Nullable Match<Unit> coin =
                    cent ? shortForm(offset, "分") : dime ? shortForm(offset, "角") : Units.at(text, offset);
            return coin != null && smaller(coin.meaning(), above) ? coin : null;
        }
        WordMap.@Nullable Match<Unit> time = Units.at(text, offset);
        if (time == null || time.meaning().sort() != Unit.Sort.DURATION) {
            time = text.at(offset) == '时'
                    ? shortForm(offset, "小时")
                    : text.at(offset) == '分' ? shortForm(offset, "分钟") : null;
        }
        return time != null
                        && time.meaning().base().equals(above.base())
                        && !time.meaning().equals(above)
                ? time
                : null;
    }

    private static boolean smaller(Unit coin, Unit above) {
        return coin.base().equals(above.base()) && coin.factor().compareTo(above.factor()) < 0;
    }

    private static WordMap.@Nullable Match<Unit> shortForm(int offset, String name) {
        return shortForm(offset, 1, name);
    }

    private static WordMap.@Nullable Match<Unit> shortForm(int offset, int length, String name) {
        return Units.named(name)
                .map(unit -> new WordMap.Match<>(new Span(offset, offset + length), unit))
                .orElse(null);
    }
}
