package luoshi.reading.extraction.grammar;

import java.util.List;
import luoshi.foundation.text.Letters;
import luoshi.foundation.text.Trie;

/**
 * 常用词 of {@code common.txt}: words that do nothing in a clause and name nothing either. What belongs neither to them nor to the vocabulary is a
 * name of its own.
 */
public final class OwnWords {
    private static final List<String> WORDS = Resource.lines("/extraction/common.txt").stream()
            .flatMap(line -> List.of(line.split(" +", -1)).stream())
            .distinct()
            .toList();
    private static final Trie TRIE = Trie.of(WORDS);
    /** Seats of a service, of which a place has one of a sort: what they serve is name enough. */
    private static final Letters SEATS = Letters.of("心库馆院站厂室所");

    private OwnWords() {}

    /** How many characters of the works from {@code from} to {@code to} are a name of their own. */
    public static int own(Tagged text, int from, int to) {
        int built = text.startsWith("建设", to - 2) ? to - 2 : to;
        boolean seat = SEATS.hold(text.at(built - 1));
        int own = 0;
        int at = from;
        while (at < to) {
            int token = text.from(at);
            boolean known = token < text.count() && text.start(token) == at && text.end(token) <= to;
            int word = known || seat ? -1 : text.longest(TRIE, at, next(text, token, to));
            own += known || word >= 0 ? 0 : 1;
            at = known ? text.end(token) : word >= 0 ? at + WORDS.get(word).length() : at + 1;
        }
        return own;
    }

    /** As {@link #own}, counted from {@code from} up to each offset, seats or not: {@code counts[i]} are those of the first {@code i} characters. */
    public static void count(Tagged text, int from, int to, int[] counts) {
        int at = from;
        counts[0] = 0;
        while (at < to) {
            int token = text.from(at);
            boolean known = token < text.count() && text.start(token) == at && text.end(token) <= to;
            int word = known ? -1 : text.longest(TRIE, at, next(text, token, to));
            int end = known ? text.end(token) : word >= 0 ? at + WORDS.get(word).length() : at + 1;
            int more = known || word >= 0 ? 0 : 1;
            for (; at < end; at++) {
                counts[at + 1 - from] = counts[at - from] + more;
            }
        }
    }

    private static int next(Tagged text, int token, int to) {
        return token < text.count() ? Math.min(to, text.start(token)) : to;
    }
}
