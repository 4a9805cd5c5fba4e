package luoshi.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An expression that is sought where it can begin finds what it would find anywhere. */
class SoughtTest {
    private static final List<String> EXPRESSIONS = List.of(
            "甲乙|乙[^。]{0,3}丙", "(?<!甲)(?:乙|丙丁)", "^甲.{0,2}丁|丙$", "(?:甲|乙)?丙(?=丁)", "(?:^|[。，])(?:甲乙|丁)", "[^。，]{1,3}丁");

    @Property
    void findsWhatThePatternFinds(@ForAll("text") String text) {
        for (String expression : EXPRESSIONS) {
            List<String> found = new ArrayList<>();
            Sought.Walk walk = Sought.of(expression).walk(text);
            while (walk.next()) {
                found.add(walk.match().start() + walk.match().group());
            }
            assertThat(found).isEqualTo(plainly(expression, text));
            assertThat(Sought.of(expression).in(text)).isEqualTo(!found.isEmpty());
            assertThat(Sought.of(expression).isAll(text))
                    .isEqualTo(Pattern.compile(expression).matcher(text).matches());
        }
    }

    private static List<String> plainly(String expression, String text) {
        return Pattern.compile(expression)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.start() + match.group())
                .toList();
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.strings().withChars("甲乙丙丁。，").ofMaxLength(14);
    }
}
