package luoshi.foundation.quantity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.WordMap;
import org.jspecify.annotations.Nullable;

/** 界限词 of {@code bounds.tsv}: 不低于, 超过, 以上, 左右. */
final class Bound {
    private static final Map<String, Op> SIGNS =
            Map.of(">=", Op.AT_LEAST, ">", Op.MORE, "<=", Op.AT_MOST, "<", Op.LESS, "~", Op.ABOUT, "=", Op.EQUAL);
    private static final WordMap<Op> BEFORE = WordMap.backwards(words("before"));
    private static final WordMap<Op> AFTER = WordMap.forwards(words("after"));

    private Bound() {}

    /** The bound whose words end exactly at {@code offset}. */
    static WordMap.@Nullable Match<Op> before(Folded text, int offset) {
        return BEFORE.longest(text, offset);
    }

    /** The bound whose words begin exactly at {@code offset}. */
    static WordMap.@Nullable Match<Op> after(Folded text, int offset) {
        return AFTER.longest(text, offset);
    }

    private static Map<String, Op> words(String place) {
        Map<String, Op> words = new LinkedHashMap<>();
        for (List<String> row : TableFile.rows("bounds.tsv")) {
            if (row.get(0).equals(place)) {
                for (String word : row.get(2).split(" ", -1)) {
                    words.put(Folded.of(word.replace('_', ' ')).toString(), SIGNS.getOrDefault(row.get(1), Op.EQUAL));
                }
            }
        }
        return words;
    }
}
