package luoshi.foundation.quantity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Numeral;
import luoshi.foundation.text.Numerals;
import luoshi.foundation.text.Span;
import luoshi.foundation.text.WordMap;
import org.jspecify.annotations.Nullable;

/** What stands before a number and makes it something: 第 of an ordinal, 前 of a rank, ￥ and 人民币 of money. */
final class Signs {
    private static final Map<String, String> MONEY = Map.ofEntries(
            Map.entry("$", "美元"),
            Map.entry("US$", "美元"),
            Map.entry("¥", "元"),
            Map.entry("€", "欧元"),
            Map.entry("£", "英镑"),
            Map.entry("人民币", "元"),
            Map.entry("RMB", "元"),
            Map.entry("CNY", "元"),
            Map.entry("USD", "美元"),
            Map.entry("HK$", "港元"),
            Map.entry("美元", "美元"),
            Map.entry("欧元", "欧元"),
            Map.entry("英镑", "英镑"),
            Map.entry("日元", "日元"),
            Map.entry("港元", "港元"),
            Map.entry("港币", "港元"),
            Map.entry("台币", "台币"));
    private static final WordMap<String> BEFORE_MONEY = WordMap.forwards(new LinkedHashMap<>(MONEY));

    private final Folded text;
    private final FigureReader reader;

    Signs(Folded text, FigureReader reader) {
        this.text = text;
        this.reader = reader;
    }

    static boolean mayBegin(char c) {
        return c == '第' || c == '前' || BEFORE_MONEY.mayBegin(c);
    }

    @Nullable
    Figure at(int offset) {
        return switch (text.at(offset)) {
            case '第' -> ordinal(offset);
            case '前' -> top(offset);
            default -> money(offset);
        };
    }

    /** The name of a currency that stands alone. */
    @Nullable
    UnitName nameAt(int offset) {
        WordMap.@Nullable Match<String> name = BEFORE_MONEY.longest(text, offset);
        return name != null && Character.isIdeographic(text.at(offset))
                ? new UnitName(text.words(name.start(), name.end()), name.span(), name.meaning())
                : null;
    }

    private @Nullable Figure ordinal(int offset) {
        Optional<Numeral> number = Numerals.at(text, text.afterBlanks(offset + 1));
        int start = text.startsWith("倒数", offset - 2) ? offset - 2 : offset;
        return number.map(found -> ranked(start, found, found.end())).orElse(null);
    }

    private static Figure ranked(int start, Numeral number, int end) {
        Figure figure = new Figure(number);
        figure.start = start;
        figure.phraseStart = start;
        figure.unit("位", Kind.ORDINAL, end);
        figure.op = Op.RANK;
        figure.upper = null;
        figure.rangeStart = -1;
        return figure;
    }

    /** 前十, 前10位, 前5%. */
    private @Nullable Figure top(int offset) {
        if ("年月日天周以之目此提日生空午".indexOf(text.at(offset - 1)) >= 0) {
            return null;
        }
        @Nullable Figure figure = reader.at(text.afterBlanks(offset + 1));
        boolean places = figure != null && (figure.unit.isEmpty() || "位名强".contains(figure.unit));
        if (figure == null || !places || figure.value.compareTo(BigDecimal.valueOf(1000)) > 0) {
            return null;
        }
        figure.phraseStart = offset;
        figure.op = Op.RANK;
        figure.unit = "位";
        return figure;
    }

    private @Nullable Figure money(int offset) {
        WordMap.@Nullable Match<String> sign = BEFORE_MONEY.longest(text, offset);
        if (sign == null) {
            return null;
        }
        int from = text.afterBlanks(sign.end());
        @Nullable Figure figure = Numerals.mayBegin(text.at(from)) ? reader.at(from) : null;
        boolean ownMoney = figure != null && (figure.unit.isEmpty() || figure.unit.equals(sign.meaning()));
        if (figure == null || !ownMoney || (figure.first.form() == Numeral.Form.LONE && figure.unit.isEmpty())) {
            return null;
        }
        if (figure.unit.isEmpty()) {
            figure.unit(sign.meaning(), Kind.CURRENCY, figure.end);
        }
        figure.start = offset;
        figure.phraseStart = offset;
        return figure;
    }

    /** For the rooms of this package that build a span of one word. */
    static Span word(int start, int length) {
        return new Span(start, start + length);
    }
}
