package luoshi.foundation.quantity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Numeral;
import luoshi.foundation.text.WordMap;
import org.jspecify.annotations.Nullable;

/** Tells a Chinese number from a word that is written with a number's character (统一, 三农, 队伍). */
final class NumberWords {
    private static final WordMap<Boolean> WORDS = WordMap.forwards(words());
    private static final int LONGEST = 4;
    /** A lone 一 is a number before one of these. */
    private static final String AFTER_ONE = "这那和与到至或是~-—、+";

    private static final String CHEQUE = "伍陆肆拾佰仟";

    private NumberWords() {}

    static boolean isNumber(Folded text, Numeral number) {
        if (uncounted(text, number)) {
            return false;
        }
        return switch (number.form()) {
            case ARABIC, FRACTION -> true;
            case HAN, DIGITS -> number.end() - number.start() > 2 || !inWord(text, number);
            case LONE -> lone(text, number) && !inWord(text, number);
            case PLACE -> place(text, number);
        };
    }

    /** 几十个, 数十万: nobody knows how many tens. */
    private static boolean uncounted(Folded text, Numeral number) {
        char before = text.at(number.start() - 1);
        return text.at(number.start()) == '十' && (before == '几' || before == '数');
    }

    private static boolean lone(Folded text, Numeral number) {
        char c = text.at(number.start());
        char behind = text.at(text.afterBlanks(number.end()));
        boolean ends = !Character.isLetterOrDigit(behind);
        return switch (c) {
            case '一', '两', '零', '〇' ->
                ends || (c == '一' && AFTER_ONE.indexOf(behind) >= 0) || measured(text, number.end());
            default -> CHEQUE.indexOf(c) < 0;
        };
    }

    private static boolean measured(Folded text, int offset) {
        return Units.at(text, text.afterBlanks(offset)) != null
                || "年月天日周成折半倍".indexOf(text.at(offset)) >= 0
                || text.startsWith("小时", offset)
                || text.startsWith("分钟", offset)
                || text.startsWith("季度", offset);
    }

    /** 百余家, 超百亿, 千万 count; 百 and 万 alone do not, nor do 数百 and 几千, of which nobody knows how many. */
    private static boolean place(Folded text, Numeral number) {
        char before = text.at(number.start() - 1);
        boolean single = number.end() - number.start() == 1;
        boolean vague = "余多".indexOf(text.at(number.end())) >= 0 && text.at(number.start()) != '万';
        boolean bounded = "超过近逾上破达满".indexOf(before) >= 0;
        if ("数几成每".indexOf(before) >= 0) {
            return false;
        }
        return single ? vague || (bounded && !inWord(text, number)) : !inWord(text, number);
    }

    private static boolean inWord(Folded text, Numeral number) {
        for (int from = number.start(); from > number.start() - LONGEST; from--) {
            WordMap.@Nullable Match<Boolean> word = WORDS.longest(text, from);
            if (word != null && word.end() >= number.end() && !countsAfterAll(text, word.end())) {
                return true;
            }
        }
        return false;
    }

    /** 十分钟 and 十分之三 are no 十分. */
    private static boolean countsAfterAll(Folded text, int end) {
        return text.at(end - 1) == '分' && (text.at(end) == '钟' || text.at(end) == '之');
    }

    private static Map<String, Boolean> words() {
        Map<String, Boolean> words = new LinkedHashMap<>();
        for (List<String> row : TableFile.rows("not-numbers.tsv")) {
            for (String word : row.get(0).split(" ", -1)) {
                words.put(Folded.of(word).toString(), Boolean.TRUE);
            }
        }
        return words;
    }
}
