package luoshi.foundation.quantity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Numeral;
import luoshi.foundation.text.WordMap;
import org.jspecify.annotations.Nullable;

/** 年: 2026年, 二〇二六年, 07年, 今年, 康熙三年. */
final class YearReader {
    /** A year and the offset behind its words. */
    record Year(int value, int end) {}

    private static final WordMap<Integer> RELATIVE = WordMap.forwards(Map.ofEntries(
            Map.entry("今年", 0),
            Map.entry("本年", 0),
            Map.entry("本年度", 0),
            Map.entry("今年度", 0),
            Map.entry("当年", 0),
            Map.entry("去年", -1),
            Map.entry("上年", -1),
            Map.entry("上一年", -1),
            Map.entry("前年", -2),
            Map.entry("大前年", -3),
            Map.entry("明年", 1),
            Map.entry("次年", 1),
            Map.entry("翌年", 1),
            Map.entry("下一年", 1),
            Map.entry("来年", 1),
            Map.entry("后年", 2),
            Map.entry("大后年", 3)));
    private static final WordMap<Integer> ERAS = WordMap.forwards(eras());
    private static final String NOT_YEAR = "级代龄制";
    private static final int FIRST_WRITTEN_SHORT = 70;

    private final Folded text;
    private final int now;

    YearReader(Folded text, int now) {
        this.text = text;
        this.now = now;
    }

    static boolean mayBegin(char c) {
        return RELATIVE.mayBegin(c) || ERAS.mayBegin(c);
    }

    /** Whether the word of a year may begin with these two characters. */
    static boolean mayBegin(char c, char behind) {
        return RELATIVE.mayBegin(c, behind) || ERAS.mayBegin(c, behind);
    }

    /** The year whose words begin at {@code offset}. */
    @Nullable
    Year at(int offset) {
        WordMap.@Nullable Match<Integer> relative = RELATIVE.longest(text, offset);
        if (relative != null) {
            boolean cut = (text.at(offset) == '后' && text.at(offset - 1) == '之')
                    || (text.at(offset) == '前' && "提之以此".indexOf(text.at(offset - 1)) >= 0);
            return cut ? null : new Year(now + relative.meaning(), relative.end());
        }
        WordMap.@Nullable Match<Integer> era = ERAS.longest(text, offset);
        return era != null ? inEra(era) : numbered(offset);
    }

    private @Nullable Year inEra(WordMap.Match<Integer> era) {
        if (text.startsWith("元年", era.end())) {
            return new Year(era.meaning(), era.end() + 2);
        }
        @Nullable Small number = Small.at(text, era.end());
        boolean year = number != null && number.in(1, 99) && text.at(number.end()) == '年';
        return number != null && year ? new Year(era.meaning() + number.value() - 1, number.end() + 1) : null;
    }

    private @Nullable Year numbered(int offset) {
        @Nullable Small number = Small.at(text, offset);
        if (number == null) {
            return null;
        }
        int sign = text.afterBlanks(number.end());
        if (text.at(sign) != '年' || NOT_YEAR.indexOf(text.at(sign + 1)) >= 0 || sign - number.end() > 2) {
            return null;
        }
        int value = value(offset, number, sign + 1);
        return value > 0 ? new Year(value, sign + 1) : null;
    }

    /** The year that the digits mean; 0 where they count years. */
    private int value(int offset, Small number, int behind) {
        boolean digits = number.arabic() || number.form() == Numeral.Form.DIGITS;
        int length = number.length();
        if (digits && length == 4) {
            return number.value() >= 1000 ? number.value() : 0;
        }
        if (digits && length == 3) {
            return !number.arabic() || dated(offset) ? number.value() : 0;
        }
        if (digits && length == 2) {
            boolean zero = number.value() < 10;
            boolean last = number.value() >= FIRST_WRITTEN_SHORT && (dated(offset) || month(behind));
            return zero || month(behind) ? century(number.value()) : last ? 1900 + number.value() : 0;
        }
        boolean round = number.form() == Numeral.Form.HAN && number.in(1000, 2999) && month(behind);
        return round ? number.value() : 0;
    }

    private static int century(int value) {
        return value >= FIRST_WRITTEN_SHORT ? 1900 + value : 2000 + value;
    }

    private boolean dated(int offset) {
        return "在于自从至到元".indexOf(text.at(offset - 1)) >= 0;
    }

    private boolean month(int offset) {
        @Nullable Small month = Small.at(text, text.afterBlanks(offset));
        return month != null && month.in(1, 12) && text.at(text.afterBlanks(month.end())) == '月';
    }

    private static Map<String, Integer> eras() {
        Map<String, Integer> eras = new LinkedHashMap<>();
        for (List<String> row : TableFile.rows("eras.tsv")) {
            eras.put(row.get(1), Integer.valueOf(row.get(0)));
        }
        return eras;
    }
}
