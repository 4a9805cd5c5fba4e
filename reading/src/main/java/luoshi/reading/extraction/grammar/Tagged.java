package luoshi.reading.extraction.grammar;

import java.util.Arrays;
import luoshi.foundation.text.Trie;

/**
 * 标注文本: a text and the words of the vocabulary in it, found from left to right, the longest at each place. For one thread at a time: it remembers
 * where it was last asked.
 */
public final class Tagged {
    /** Looking through so few characters costs less than asking which of them there are. */
    private static final int SHORT = 6;

    private final String text;
    private final char[] chars;
    private int[] starts;
    private int[] ends;
    private int[] words;
    private int[] classes;
    /** Of each offset the first token from it on. */
    private final int[] tokens;

    private int indexed;
    private int count;
    private int lettersFrom = -1;
    private int lettersTo = -1;
    private long letters;
    private int otherFrom = -1;
    private int otherTo = -1;
    private long otherLetters;

    private Tagged(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        this.tokens = new int[chars.length + 1];
        this.starts = new int[chars.length / 3 + 8];
        this.ends = new int[starts.length];
        this.words = new int[starts.length];
        this.classes = new int[starts.length];
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
        tagged.index(length, tagged.count);
        return tagged;
    }

    /** From the offsets that none is known for to {@code last}, {@code token} is the first. */
    private void index(int last, int token) {
        int[] all = tokens;
        for (int at = indexed; at <= last; at++) {
            all[at] = token;
        }
        indexed = last + 1;
    }

    private void add(int start, int end, int word) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            words = Arrays.copyOf(words, count * 2);
            classes = Arrays.copyOf(classes, count * 2);
        }
        index(start, count);
        starts[count] = start;
        ends[count] = end;
        classes[count] = Vocabulary.standard().classes(word);
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

    public boolean is(int token, int anyOf) {
        return (classes[token] & anyOf) != 0;
    }

    public boolean is(int token, WordClass one) {
        return is(token, one.bit());
    }

    /** The first token that begins at {@code offset} or behind it. */
    public int from(int offset) {
        return offset < 0 ? 0 : offset >= tokens.length ? count : tokens[offset];
    }

    /** The number of the longest word of {@code trie} that begins at {@code offset} and ends by {@code limit}; negative where there is none. */
    int longest(Trie trie, int offset, int limit) {
        return trie.longest(chars, offset, limit);
    }

    public boolean startsWith(String words, int offset) {
        return text.startsWith(words, offset);
    }

    /** Whether the first and the last character of {@code words} can stand there at all: most words are ruled out by two bits. */
    private boolean mayHold(String words, int from, int to) {
        if (from != lettersFrom || to != lettersTo) {
            recall(from, to);
        }
        return (letters >>> (words.charAt(0) & 63) & 1) != 0
                && (letters >>> (words.charAt(words.length() - 1) & 63) & 1) != 0;
    }

    /** Two stretches are asked about by turns, a sentence and a clause of it. */
    private void recall(int from, int to) {
        boolean before = from == otherFrom && to == otherTo;
        long other = otherLetters;
        otherFrom = lettersFrom;
        otherTo = lettersTo;
        otherLetters = letters;
        lettersFrom = from;
        lettersTo = to;
        letters = before ? other : letters(from, to);
    }

    private long letters(int from, int to) {
        long set = 0;
        int end = Math.min(to, chars.length);
        for (int at = Math.max(0, from); at < end; at++) {
            set |= 1L << (chars[at] & 63);
        }
        return set;
    }

    /** Where {@code words} stand first between {@code from} and {@code to}; negative where they do not. */
    public int find(String words, int from, int to) {
        if (to - from > SHORT && !mayHold(words, from, to)) {
            return -1;
        }
        char first = words.charAt(0);
        int last = Math.min(to, chars.length) - words.length();
        for (int at = Math.max(0, from); at <= last; at++) {
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
