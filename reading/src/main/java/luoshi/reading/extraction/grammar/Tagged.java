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
        tagged.tag(Vocabulary.standard());
        return tagged;
    }

    private void tag(Vocabulary vocabulary) {
        int at = 0;
        while (at < chars.length) {
            tokens[at] = count;
            int word = chars[at] < 'A' ? -1 : vocabulary.longest(chars, at, chars.length);
            int end = at + (word < 0 ? 1 : vocabulary.length(word));
            if (word >= 0) {
                add(at, end, word, vocabulary.classes(word));
            }
            while (++at < end) {
                tokens[at] = count;
            }
        }
        tokens[chars.length] = count;
    }

    private void add(int start, int end, int word, int itsClasses) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            words = Arrays.copyOf(words, count * 2);
            classes = Arrays.copyOf(classes, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        classes[count] = itsClasses;
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

    /** Its {@link WordClass}es as a set. */
    public int classes(int token) {
        return classes[token];
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

    /** Whether {@code words}, one character at least, stand at {@code offset}. */
    public boolean startsWith(String words, int offset) {
        return offset >= 0
                && offset + words.length() <= chars.length
                && chars[offset] == words.charAt(0)
                && stands(words, offset);
    }

    /** The letters between {@code from} and {@code to}, which lie within the text, by bits: most words are ruled out by them. */
    private long letters(int from, int to) {
        if (to - from <= SHORT) {
            return Phrases.letters(chars, from, to);
        }
        if (from != lettersFrom || to != lettersTo) {
            recall(from, to);
        }
        return letters;
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
        letters = before ? other : Phrases.letters(chars, from, to);
    }

    /** Where {@code words} stand first between {@code from} and {@code to}; negative where they do not. */
    public int find(String words, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(to, chars.length);
        int last = end - words.length();
        char first = words.charAt(0);
        if (start > last || (letters(start, end) >>> first & 1) == 0) {
            return -1;
        }
        for (int at = start; at <= last; at++) {
            if (chars[at] == first && stands(words, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Where {@code letter} stands first between {@code from} and {@code to}; negative where it does not. */
    public int find(char letter, int from, int to) {
        int end = Math.min(to, chars.length);
        for (int at = Math.max(0, from); at < end; at++) {
            if (chars[at] == letter) {
                return at;
            }
        }
        return -1;
    }

    /** Where {@code words} begin last from {@code from} on and not behind {@code last}; negative where they do not. */
    public int findLast(String words, int from, int last) {
        for (int at = Math.min(last, chars.length - words.length()); at >= from; at--) {
            if (chars[at] == words.charAt(0) && stands(words, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean stands(String words, int at) {
        int same = 1;
        while (same < words.length() && chars[at + same] == words.charAt(same)) {
            same++;
        }
        return same == words.length();
    }

    /** Where the word {@code number} of {@code words} stands first between {@code from} and {@code to}; negative where it does not. */
    public int find(Phrases words, int number, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(to, chars.length);
        return start < end ? words.find(number, chars, start, end, letters(start, end)) : -1;
    }

    /** Whether any of {@code words} stands between {@code from} and {@code to}. */
    public boolean holds(Phrases words, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(to, chars.length);
        return start < end && words.stand(chars, start, end, letters(start, end));
    }

    /** The number of the first of {@code words} that begins at {@code offset}; negative where none does. */
    public int starting(Phrases words, int offset) {
        return words.starting(chars, offset);
    }

    /** The number of the first of {@code words} that ends at {@code end}; negative where none does. */
    public int ending(Phrases words, int end) {
        return words.ending(chars, end);
    }
}
