package luoshi.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Words found by the longest match. */
class TrieTest {

    @Property
    void findsTheLongestWord(@ForAll("words") Set<String> words, @ForAll("text") String text) {
        List<String> numbered = List.copyOf(words);
        Trie trie = Trie.of(numbered);
        for (int at = 0; at < text.length(); at++) {
            int from = at;
            int longest = numbered.stream()
                    .filter(word -> text.startsWith(word, from))
                    .max(Comparator.comparingInt(String::length))
                    .map(numbered::indexOf)
                    .orElse(-1);
            assertThat(trie.longest(text.toCharArray(), at, text.length())).isEqualTo(longest);
        }
    }

    @Provide
    Arbitrary<Set<String>> words() {
        return Arbitraries.strings()
                .withChars("甲乙丙丁a")
                .ofMinLength(1)
                .ofMaxLength(5)
                .set()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.strings().withChars("甲乙丙丁戊a").ofMaxLength(30);
    }
}
