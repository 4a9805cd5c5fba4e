package luoshi.reading.extraction.grammar;

import java.util.List;

/** 词组: words that are looked for together in a stretch of a text, each with the letters without which it cannot stand there. */
public final class Phrases {
    private final List<String> said;
    private final char[][] words;
    private final long[] letters;
    private long firsts;
    private long lasts;

    private Phrases(String[] words) {
        this.said = List.of(words);
        this.words = new char[words.length][];
        this.letters = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            this.words[i] = words[i].toCharArray();
            this.letters[i] = letters(this.words[i], 0, words[i].length());
            this.firsts |= 1L << this.words[i][0];
            this.lasts |= 1L << this.words[i][words[i].length() - 1];
        }
    }

    public static Phrases of(String... words) {
        return new Phrases(words);
    }

    /** The letters from {@code from} to {@code to}, sixty-four sorts of them told apart. */
    static long letters(char[] text, int from, int to) {
        long set = 0;
        for (int at = from; at < to; at++) {
            set |= 1L << text[at];
        }
        return set;
    }

    /** How many there are. */
    public int size() {
        return words.length;
    }

    public String word(int number) {
        return said.get(number);
    }

    /** Where the word of that number stands first between {@code from} and {@code to}, where no letters stand but {@code present}; negative where it does not. */
    int find(int number, char[] text, int from, int to, long present) {
        return (letters[number] & ~present) == 0 ? find(words[number], text, from, to) : -1;
    }

    /** Whether any of them stands between {@code from} and {@code to}, where no letters stand but {@code present}. */
    boolean stand(char[] text, int from, int to, long present) {
        for (int i = 0; i < words.length; i++) {
            if (find(i, text, from, to, present) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The number of the first of them that begins at {@code offset}; negative where none does. */
    int starting(char[] text, int offset) {
        if (offset < 0 || offset >= text.length || (firsts >>> text[offset] & 1) == 0) {
            return -1;
        }
        for (int i = 0; i < words.length; i++) {
            if (find(words[i], text, offset, Math.min(text.length, offset + words[i].length)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The number of the first of them that ends at {@code end}; negative where none does. */
    int ending(char[] text, int end) {
        if (end <= 0 || end > text.length || (lasts >>> text[end - 1] & 1) == 0) {
            return -1;
        }
        for (int i = 0; i < words.length; i++) {
            if (end >= words[i].length && find(words[i], text, end - words[i].length, end) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int find(char[] word, char[] text, int from, int to) {
        int last = to - word.length;
        for (int at = from; at <= last; at++) {
            int same = 0;
            while (same < word.length && text[at + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return at;
            }
        }
        return -1;
    }
}
