package luoshi.reading.extraction.grammar;

import java.util.Arrays;

/** 标注文本: a text and the words of the vocabulary in it, found from left to right, the longest at each place. */
public final class Tagged {
    private final String text;
    private final char[] chars;
    private int[] starts;
    private int[] ends;
    private int[] words;
    private int count;

    private Tagged(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        this.starts = new int[chars.length / 3 + 8];
        this.ends = new int[starts.length];
        this.words = new int[starts.length];
    }

    /** Takes time linear in the length of {@code text}. */
    public static Tagged of(String text) {
        Tagged tagged = new Tagged(text);
        Vocabulary vocabulary = Vocabulary.standard();
        int length = tagged.chars.length;
        int at = 0;
        while (at < length) {
            int word = tagged.chars[at] < 'A' ? -1 : vocabulary.longest(tagged.chars, at, length);
            if (word < 0) {
                at++;
            } else {
                int end = at + vocabulary.length(word);
                tagged.add(at, end, word);
                at = end;
            }
        }
        return tagged;
    }

    private void add(int start, int end, int word) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            words = Arrays.copyOf(words, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        words[count++] = word;
    }

    public String text() {
        return text;
    }

    public int length() {
        return chars.length;
    }

    /** The character at {@code offset}; a line feed outside of the text. */
    public char at(int offset) {
        return offset < 0 || offset >= chars.length ? '\n' : chars[offset];
    }

    /** How many tokens there are. */
    public int count() {
        return count;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    /** The number of its word in the vocabulary. */
    public int word(int token) {
        return words[token];
    }

    public String words(int token) {
        return Vocabulary.standard().word(words[token]);
    }

    public boolean is(int token, int classes) {
        return (Vocabulary.standard().classes(words[token]) & classes) != 0;
    }

    public boolean is(int token, WordClass one) {
        return is(token, one.bit());
    }

    /** The first token that begins at {@code offset} or behind it. */
    public int from(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }

    public boolean startsWith(String words, int offset) {
        return text.startsWith(words, offset);
    }

    /** Where {@code words} stand first between {@code from} and {@code to}; negative where they do not. */
    public int find(String words, int from, int to) {
        char first = words.charAt(0);
        int last = Math.min(to, chars.length) - words.length();
        for (int at = from; at <= last; at++) {
            if (chars[at] == first && text.startsWith(words, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether any of {@code words} stands between {@code from} and {@code to}. */
    public boolean holds(String[] words, int from, int to) {
        for (String one : words) {
            if (find(one, from, to) >= 0) {
                return true;
            }
        }
        return false;
    }
}
