package luoshi.reading.extraction.grammar;

/** 若干词: words of the vocabulary, asked for by their numbers. What the vocabulary does not hold never stands in a text. */
public final class WordSet {
    private final boolean[] held = new boolean[Vocabulary.standard().size()];

    private WordSet() {}

    public static WordSet of(String... words) {
        WordSet set = new WordSet();
        for (String word : words) {
            int number = Vocabulary.standard().number(word);
            if (number >= 0) {
                set.held[number] = true;
            }
        }
        return set;
    }

    /** Whether the word of {@code token} is one of them. */
    public boolean holds(Tagged text, int token) {
        return held[text.word(token)];
    }
}
