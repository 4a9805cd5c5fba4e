package luoshi.reading.extraction;

import luoshi.foundation.text.Sought;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Phrases;
import luoshi.reading.extraction.grammar.Tagged;
import org.jspecify.annotations.Nullable;

/** 时限: the words of a clause that say when, other than that it is this year. */
final class Deadlines {
    private static final Sought WHEN = Sought.of(
            "(?:到|于|在)?(?:20\\d\\d年)?(?:\\d{1,2}月(?:\\d{1,2}日|份|上旬|中旬|下旬)?(?:底|末|初)?(?:之?前|以前)?|(?:今年|明年)?(?:年底|年末|年中)(?:之?前)?|年内|(?:上半年|下半年|[一二三四]季度)(?:末|底)?(?:之?前)?|(?:国庆|中秋|春节|元旦|五一|七一|清明|入冬|入汛|汛期|主汛期|采暖季|供暖季|供暖期|开学|秋季开学|春季开学|高考|暑期|暑假|寒假)(?:节)?(?:期间|来临|到来)?(?:之?前)?|“?十[四五六]五”?(?:期间|末)|20\\d\\d年(?:底|末)(?:之?前)?)");
    private static final Phrases TRIGGERS = Phrases.of(
            "月", "年底", "年内", "年末", "年中", "季度", "半年", "节前", "汛", "暑", "寒假", "供暖", "采暖", "期间", "入冬", "元旦", "五一", "七一",
            "开学", "高考", "五”", "五末");

    private Deadlines() {}

    static @Nullable String in(Clause clause, Tagged text) {
        if (!text.holds(TRIGGERS, clause.start(), clause.end())) {
            return null;
        }
        Sought.Walk when = WHEN.walk(clause.span().of(text.text()));
        while (when.next()) {
            String words = when.match().group();
            boolean bare = words.length() <= 2
                    && !words.equals("年内")
                    && !words.equals("年底")
                    && !words.equals("暑期")
                    && !words.equals("年末");
            char behind = text.at(clause.start() + when.match().end());
            if (!bare && !(words.equals("汛期") || behind == '工' || behind == '经')) {
                return words.startsWith("到") || words.startsWith("于") || words.startsWith("在")
                        ? words.substring(1)
                        : words;
            }
        }
        return null;
    }
}
