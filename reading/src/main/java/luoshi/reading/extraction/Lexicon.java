package luoshi.reading.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Word lists of the recognisers: {@code name: word word word}, a list a line. */
final class Lexicon {
    private final Map<String, List<String>> lists;

    private Lexicon(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    static Lexicon load(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            Map<String, List<String>> lists = new LinkedHashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int colon = line.indexOf(':');
                        lists.put(
                                line.substring(0, colon),
                                Arrays.asList(line.substring(colon + 1).strip().split(" ", -1)));
                    });
            return new Lexicon(lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, List<String>> lists() {
        return lists;
    }

    /** The longest word of the list with which the text begins; empty where none does. */
    String head(String list, String text) {
        return words(list).stream()
                .filter(text::startsWith)
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
    }

    boolean anyIn(String list, String text) {
        return words(list).stream().anyMatch(text::contains);
    }

    private List<String> words(String list) {
        List<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("no list " + list);
        }
        return words;
    }
}
