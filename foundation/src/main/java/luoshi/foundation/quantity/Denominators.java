package luoshi.foundation.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Numeral;
import luoshi.foundation.text.Numerals;
import luoshi.foundation.text.Span;
import luoshi.foundation.text.WordMap;
import org.jspecify.annotations.Nullable;

/** 分母: 每立方米, 每千人, 元/人. */
final class Denominators {
    private static final int LONGEST = 8;
    private static final int FAR = 24;
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

    /** The words of a number of people, households or square kilometres with 每 before it in the same clause: 每千人口床位数达到4.5张. */
    static Optional<Span> ofMany(Folded text, int floor, int offset) {
        int at = offset - 1;
        while (at >= Math.max(floor, offset - FAR) && Character.isIdeographic(text.at(at)) && text.at(at) != '每') {
            at--;
        }
        if (at < floor || text.at(at) != '每' || !manyAt(text, at + 1)) {
            return Optional.empty();
        }
        int end = end(text, at + 1);
        return end < offset ? Optional.of(new Span(at + 1, end)) : Optional.empty();
    }

    private static boolean manyAt(Folded text, int offset) {
        return Numerals.at(text, offset)
                .filter(number -> number.value().compareTo(BigDecimal.TEN) >= 0)
                .filter(number -> "人户平名".indexOf(text.at(number.end())) >= 0)
                .isPresent();
    }

    static Optional<String> words(Folded text, int every, int offset) {
        return every < 0 ? Optional.empty() : Optional.of(text.words(every + 1, offset));
    }
}
