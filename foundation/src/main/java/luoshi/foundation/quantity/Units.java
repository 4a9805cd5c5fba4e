package luoshi.foundation.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.WordMap;
import org.jspecify.annotations.Nullable;

/** 单位表: the units and measure words of {@code units.tsv}. */
public final class Units {
    private static final Map<String, Unit> BY_NAME = new HashMap<>();
    private static final WordMap<Unit> FORMS = WordMap.forwards(forms());

    private Units() {}

    /** The unit that is given out under this name. */
    public static Optional<Unit> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** {@code value} of one unit in another of the same base; empty where they do not measure the same. */
    public static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
        @Nullable Unit source = BY_NAME.get(from);
        @Nullable Unit target = BY_NAME.get(to);
        if (source == null
                || target == null
                || source.base().isEmpty()
                || !source.base().equals(target.base())) {
            return Optional.empty();
        }
        return Optional.of(value.multiply(source.factor()).divide(target.factor(), MathContext.DECIMAL64));
    }

    /** The unit whose form begins exactly at {@code offset} and is no head of another word. */
    static WordMap.@Nullable Match<Unit> at(Folded text, int offset) {
        return FORMS.longest(text, offset, match -> !headsWord(text, match));
    }

    private static boolean headsWord(Folded text, WordMap.Match<Unit> match) {
        char behind = text.at(match.end());
        boolean latin = text.at(match.end() - 1) < 128;
        return (latin && behind < 128 && Character.isLetterOrDigit(behind))
                || (match.meaning().heads(text, match.end()) && !bounded(text, match.end()));
    }

    /** 200所以上 is no 所以. */
    private static boolean bounded(Folded text, int offset) {
        return text.startsWith("以上", offset) || text.startsWith("以下", offset) || text.startsWith("以内", offset);
    }

    private static Map<String, Unit> forms() {
        Map<String, Unit> forms = new LinkedHashMap<>();
        for (List<String> row : TableFile.rows("units.tsv")) {
            Unit unit = unit(row);
            BY_NAME.putIfAbsent(unit.name(), unit);
            for (String form : row.get(2).split(" ", -1)) {
                forms.putIfAbsent(Folded.of(form).toString(), unit);
            }
        }
        return forms;
    }

    /** {@code !条款} lists characters, {@code !!条款 项目} words. */
    private static List<String> heads(String column) {
        return column.startsWith("!!")
                ? List.of(column.substring(2).split(" ", -1))
                : column.substring(1).codePoints().mapToObj(Character::toString).toList();
    }

    private static Unit unit(List<String> row) {
        Optional<String> base = Optional.empty();
        BigDecimal factor = BigDecimal.ONE;
        List<String> heads = List.of();
        for (String column : row.subList(3, row.size())) {
            if (column.startsWith("=")) {
                String[] parts = column.substring(1).split(" ", -1);
                factor = new BigDecimal(parts[0]);
                base = Optional.of(parts[1]);
            } else {
                heads = heads(column);
            }
        }
        return new Unit(
                row.get(1), Unit.Sort.valueOf(row.get(0).toUpperCase(java.util.Locale.ROOT)), base, factor, heads);
    }
}
