package luoshi.reading.extraction.grammar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.foundation.text.Trie;

/** 词表: the words of {@code words.txt} with their classes, found by the longest match. */
public final class Vocabulary {
    private static final Vocabulary STANDARD = load("/extraction/words.txt");

    private final String[] words;
    private final Trie trie;
    private final int[] classes;
    private final int[] lengths;

    private Vocabulary(Map<String, Integer> masks) {
        List<String> listed = List.copyOf(masks.keySet());
        words = listed.toArray(String[]::new);
        trie = Trie.of(listed);
        classes = masks.values().stream().mapToInt(mask -> mask).toArray();
        lengths = listed.stream().mapToInt(String::length).toArray();
    }

    /** The register's own words. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    private static Vocabulary load(String resource) {
        Map<String, Integer> masks = new LinkedHashMap<>();
        for (String line : Resource.lines(resource)) {
            int colon = line.indexOf(':');
            int bit = WordClass.named(line.substring(0, colon)).bit();
            for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
                masks.merge(word, bit, (a, b) -> a | b);
            }
        }
        return new Vocabulary(masks);
    }

    /** The number of the longest word that begins at {@code from} and ends before {@code limit}; negative where there is none. */
    int longest(char[] text, int from, int limit) {
        return trie.longest(text, from, limit);
    }

    /** The word of a number. */
    public String word(int number) {
        return words[number];
    }

    int classes(int number) {
        return classes[number];
    }

    int length(int number) {
        return lengths[number];
    }

    /** The number of {@code word}; negative where it is none. */
    public int number(String word) {
        int found = longest(word.toCharArray(), 0, word.length());
        return found >= 0 && words[found].equals(word) ? found : -1;
    }

    /** How many words there are. */
    public int size() {
        return words.length;
    }
}
