package luoshi.foundation.quantity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Numeral;
import luoshi.foundation.text.WordMap;
import org.jspecify.annotations.Nullable;

/** 承前省略: the unit of a number that has none: from the list it stands in (15、22个百分点), or from the noun that it counts (300万群众). */
final class Inference {
    private static final WordMap<String> BEHIND = WordMap.forwards(words("behind"));
    private static final WordMap<String> BEFORE = WordMap.backwards(words("before"));
    private static final BigDecimal MANY = BigDecimal.valueOf(1000);
    private static final int LOOK_AHEAD = 10;
    private static final int LOOK_BACK = 10;
    private static final String[] AND = {"、", "和", "与", "及", "以及"};

    private final Folded text;

    Inference(Folded text) {
        this.text = text;
    }

    void infer(List<Figure> figures) {
        for (int i = figures.size() - 1; i >= 0; i--) {
            Figure figure = figures.get(i);
            if (figure.unit.isEmpty() && !figure.swallowed) {
                @Nullable Figure next = i + 1 < figures.size() ? figures.get(i + 1) : null;
                if (next != null && listed(figure, next)) {
                    figure.understand(next.unit, next.phraseKind());
                } else {
                    fromNouns(figure);
                }
            }
        }
    }

    /** 15、22个百分点: nothing but a mark of listing between the two. */
    private boolean listed(Figure figure, Figure next) {
        if (next.unit.isEmpty() || next.op == Op.RANK || figure.first.form() == Numeral.Form.LONE) {
            return false;
        }
        for (String and : AND) {
            if (text.startsWith(and, figure.end) && figure.end + and.length() == next.start) {
                return true;
            }
        }
        return false;
    }

    private void fromNouns(Figure figure) {
        if (figure.value.compareTo(MANY) < 0 || placeless(figure)) {
            return;
        }
        @Nullable String unit = behind(figure.end);
        if (unit == null) {
            unit = before(figure.start);
        }
        if (unit != null) {
            figure.understand(unit, unit.equals("元") ? Kind.CURRENCY : Kind.NUMBER);
        }
    }

    /** Only a number with 万 or 亿 goes without a measure word. */
    private boolean placeless(Figure figure) {
        char last = text.at(figure.numberEnd - 1);
        return last != '万' && last != '亿';
    }

    private @Nullable String behind(int offset) {
        for (int at = offset; at <= offset + LOOK_AHEAD && Character.isIdeographic(text.at(at)); at++) {
            WordMap.@Nullable Match<String> noun = BEHIND.longest(text, at);
            if (noun != null) {
                return noun.meaning();
            }
        }
        return null;
    }

    private @Nullable String before(int offset) {
        for (int at = offset; at > offset - LOOK_BACK && "，。；、！\n".indexOf(text.at(at - 1)) < 0; at--) {
            WordMap.@Nullable Match<String> noun = BEFORE.longest(text, at);
            if (noun != null) {
                return noun.meaning();
            }
        }
        return null;
    }

    private static Map<String, String> words(String place) {
        Map<String, String> words = new LinkedHashMap<>();
        for (List<String> row : TableFile.rows("implied-units.tsv")) {
            if (row.get(0).equals(place)) {
                for (String word : row.get(2).split(" ", -1)) {
                    words.put(word, row.get(1));
                }
            }
        }
        return words;
    }
}
