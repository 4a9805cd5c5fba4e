package luoshi.foundation.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 字典树: words, numbered as they were given, found by the longest match; a step is a look into two arrays (Aoe 1989, the double array), a walk
 * allocates nothing. Cannot be changed once built.
 */
public final class Trie {
    private static final int NONE = -1;
    private static final int ROOT = 0;
    private static final int PAGE = 64;
    private static final int PAIRS = 1 << 16;

    /** Where the page of each character lies in {@link #codes}. */
    private final char[] pages = new char[(Character.MAX_VALUE + 1) / PAGE];
    /**
     * Of each character its number among those that occur in words; 0 for all others. In pages, of which the first is empty and stands for most: many
     * tries are walked by turns, and each should take little of the processor's near memory.
     */
    private char[] codes = new char[PAGE];

    /** With which characters words begin: most places are ruled out by one look at two of them. */
    private final long[] pairs = new long[PAIRS / Long.SIZE];

    private final Letters alone;
    private final Letters firsts;
    private final int reach;
    /** Of each state where its branches lie and from which state it is reached, side by side. */
    private int[] cells = new int[0];

    private int[] wordAt = new int[0];
    private int free = 1;

    private Trie(List<String> words) {
        this.reach = number(words);
        this.firsts = Letters.of(words.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining()));
        this.alone =
                Letters.of(words.stream().filter(word -> word.length() == 1).collect(Collectors.joining()));
        words.stream().filter(word -> word.length() > 1).forEach(word -> {
            int pair = pair(word.charAt(0), word.charAt(1));
            pairs[pair / Long.SIZE] |= 1L << pair;
        });
        grow(reach + 2);
        List<Entry> sorted = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            sorted.add(new Entry(words.get(i), i));
        }
        sorted.sort(Comparator.comparing(Entry::word));
        place(ROOT, 0, sorted);
    }

    private record Entry(String word, int number) {}

    /** The words in this order have the numbers 0, 1, 2 …; none of them twice. */
    public static Trie of(List<String> words) {
        return new Trie(words);
    }

    /** The number of the longest word that begins at {@code from} and ends by {@code limit}; negative where there is none. */
    public int longest(char[] text, int from, int limit) {
        if (from >= limit || !mayBegin(text[from], from + 1 < limit ? text[from + 1] : 0)) {
            return NONE;
        }
        int found = NONE;
        int state = ROOT;
        for (int at = from; at < limit; at++) {
            state = step(state, text[at]);
            if (state < 0) {
                break;
            }
            found = wordAt[state] >= 0 ? wordAt[state] : found;
        }
        return found;
    }

    /** Whether some word may begin with {@code first} and {@code second}, or with {@code first} alone: false for most places where none does. */
    boolean mayBegin(char first, int second) {
        int pair = pair(first, second);
        return (pairs[pair / Long.SIZE] >>> pair & 1) != 0 || alone.hold(first);
    }

    private static int pair(int first, int second) {
        return (first * PAGE - first + second) & (PAIRS - 1);
    }

    /** {@code text} with each character's number in its place, for {@link #longestOf}: worth it where a text is walked from most of its places. */
    public char[] numbered(char[] text) {
        char[] numbers = new char[text.length];
        for (int i = 0; i < text.length; i++) {
            numbers[i] = (char) code(text[i]);
        }
        return numbers;
    }

    /** As {@link #longest} of a text that was {@link #numbered}. */
    public int longestOf(char[] numbers, int from, int limit) {
        int found = NONE;
        int state = ROOT;
        for (int at = from; at < limit && numbers[at] != 0; at++) {
            int next = cells[2 * state] + numbers[at];
            if (cells[2 * next + 1] != state) {
                break;
            }
            state = next;
            found = wordAt[state] >= 0 ? wordAt[state] : found;
        }
        return found;
    }

    /** Whether some word begins with {@code c}. */
    public boolean mayBegin(char c) {
        return firsts.hold(c);
    }

    /** Where the walk goes from {@code state}, 0 at first, with {@code c}; negative where no word goes on like that. */
    public int step(int state, char c) {
        int code = code(c);
        if (code == 0) {
            return NONE;
        }
        int next = cells[2 * state] + code;
        return cells[2 * next + 1] == state ? next : NONE;
    }

    /** The number of the word that ends in {@code state}; negative where none does. */
    public int word(int state) {
        return wordAt[state];
    }

    private int code(char c) {
        return codes[pages[c / PAGE] + c % PAGE];
    }

    private int number(List<String> words) {
        int count = 0;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (code(c) == 0) {
                    open(c / PAGE);
                    codes[pages[c / PAGE] + c % PAGE] = (char) ++count;
                }
            }
        }
        return count;
    }

    private void open(int page) {
        if (pages[page] == 0) {
            pages[page] = (char) codes.length;
            codes = Arrays.copyOf(codes, codes.length + PAGE);
        }
    }

    /** Gives the walks of {@code words}, which share their first {@code depth} characters, their states below {@code state}. */
    private void place(int state, int depth, List<Entry> words) {
        boolean ends = !words.isEmpty() && words.getFirst().word().length() == depth;
        if (ends) {
            wordAt[state] = words.getFirst().number();
        }
        List<List<Entry>> branches = branches(depth, ends ? words.subList(1, words.size()) : words);
        if (branches.isEmpty()) {
            return;
        }
        int room = room(depth, branches);
        cells[2 * state] = room;
        for (List<Entry> branch : branches) {
            cells[2 * (room + code(depth, branch)) + 1] = state;
        }
        for (List<Entry> branch : branches) {
            place(room + code(depth, branch), depth + 1, branch);
        }
    }

    private static List<List<Entry>> branches(int depth, List<Entry> words) {
        List<List<Entry>> branches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size()
                    || words.get(i).word().charAt(depth)
                            != words.get(from).word().charAt(depth)) {
                branches.add(words.subList(from, i));
                from = i;
            }
        }
        return branches;
    }

    private int code(int depth, List<Entry> branch) {
        return code(branch.getFirst().word().charAt(depth));
    }

    /** The first place where all {@code branches} find a free state. */
    private int room(int depth, List<List<Entry>> branches) {
        while (free < wordAt.length && cells[2 * free + 1] != NONE) {
            free++;
        }
        int first = code(depth, branches.getFirst());
        int base = Math.max(0, free - first);
        while (!fits(base, depth, branches)) {
            base++;
        }
        return base;
    }

    private boolean fits(int base, int depth, List<List<Entry>> branches) {
        if (base + reach + 2 > wordAt.length) {
            grow(Math.max(base + reach + 2, wordAt.length * 2));
        }
        for (List<Entry> branch : branches) {
            int state = base + code(depth, branch);
            if (state == ROOT || cells[2 * state + 1] != NONE) {
                return false;
            }
        }
        return true;
    }

    private void grow(int length) {
        int before = wordAt.length;
        cells = Arrays.copyOf(cells, 2 * length);
        wordAt = Arrays.copyOf(wordAt, length);
        for (int state = before; state < length; state++) {
            cells[2 * state + 1] = NONE;
        }
        Arrays.fill(wordAt, before, length, NONE);
    }
}
