package luoshi.foundation.quantity;

import java.util.Optional;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Numeral;
import luoshi.foundation.text.Numerals;
import luoshi.foundation.text.WordMap;
import org.jspecify.annotations.Nullable;

/** 分母: 每立方米, 每千人, 元/人. */
final class Denominators {
    private static final int LONGEST = 8;
    private static final String TIMES = "年月日天周季秒时";

    private Denominators() {}

    /** The offset behind the unit at {@code offset}, as it may stand under a bar; {@code offset} itself where there is none. */
    static int end(Folded text, int offset) {
        int from = Numerals.at(text, offset).map(Numeral::end).orElse(offset);
        WordMap.@Nullable Match<Unit> unit = Units.at(text, from);
        if (unit != null) {
            return unit.end();
        }
        if (text.startsWith("小时", from) || text.startsWith("分钟", from)) {
            return from + 2;
        }
        return TIMES.indexOf(text.at(from)) >= 0 ? from + 1 : offset;
    }

    /** Where 每 stands, if what lies between it and {@code offset} is a unit (每千人3.5张); negative otherwise. */
    static int every(Folded text, int offset) {
        for (int at = offset - 2; at >= 0 && at >= offset - LONGEST; at--) {
            char c = text.at(at);
            if (c == '每') {
                return end(text, at + 1) == offset ? at : -1;
            }
            if (!Character.isIdeographic(c)) {
                return -1;
            }
        }
        return -1;
    }

    static Optional<String> words(Folded text, int every, int offset) {
        return every < 0 ? Optional.empty() : Optional.of(text.words(every + 1, offset));
    }
}
