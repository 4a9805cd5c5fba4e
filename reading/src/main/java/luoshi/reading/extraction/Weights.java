package luoshi.reading.extraction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.reading.extraction.grammar.Frame.Form;
import luoshi.reading.extraction.grammar.Resource;
import luoshi.reading.extraction.grammar.Vocabulary;

/**
 * 权重 of {@code weights.txt}: a row for each thing that a clause may show (a {@link Trait}, a {@link Sign}, its form, a word in its place, one
 * character or two of it). A row holds, in hundredths of a logarithm of odds, how much that speaks for the clause being a commitment and, if it is one,
 * for each kind of the plan, and at last how much for a claim of the review; that of a sign or a rule only the kinds, that of {@link #made} only the last.
 * Row 0 holds nothing: it stands for what has no row.
 */
final class Weights {
    static final Weights STANDARD = new Weights(Resource.lines("/extraction/weights.txt"));

    /** Before the first character of a clause, and behind its last. */
    static final char BEGIN = '^';

    static final char END = '$';
    /** In the place of any number. */
    static final char NUMBER = '0';

    /** The column that tells a commitment, before those of {@link Candidate.Kind} but for results in their order. */
    static final int COMMITMENT = 0;
    /** The column that tells a claim of the review. */
    static final int CLAIM = 5;

    private static final String MADE = "成果";

    private static final int COLUMNS = 6;

    private final short[] points;
    private final int[] traits = new int[Long.SIZE];
    private final int[] signs = new int[Long.SIZE];
    private final int[] forms = new int[Form.values().length];
    private final int[] verbs = new int[Vocabulary.standard().size()];
    private final int[] cores = new int[verbs.length];
    private final int[] tails = new int[verbs.length];
    private final int made;
    private final Map<String, Integer> rules = new HashMap<>();
    private final short[] characters = new short[Character.MAX_VALUE + 1];
    private final int[] pairs;
    private final short[] pairRows;
    /** Whether two characters may have a row: most have none, and this little table tells. */
    private final long[] known = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private Weights(List<String> lines) {
        points = new short[(lines.size() + 1) * COLUMNS];
        pairs = new int[Integer.highestOneBit(lines.size()) * 2];
        pairRows = new short[pairs.length];
        for (int row = 1; row <= lines.size(); row++) {
            String[] cells = lines.get(row - 1).split(" ", -1);
            for (int column = 0; column < COLUMNS; column++) {
                points[row * COLUMNS + column] = Short.parseShort(cells[2 + column]);
            }
            enter(cells[0], cells[1], row);
        }
        made = rule(MADE);
    }

    private void enter(String place, String shown, int row) {
        switch (place) {
            case "trait" ->
                traits[Long.numberOfTrailingZeros(Trait.valueOf(shown).bit())] = row;
            case "sign" -> signs[Long.numberOfTrailingZeros(Sign.valueOf(shown).bit())] = row;
            case "form" -> forms[Arrays.asList(Form.values()).indexOf(Form.valueOf(shown))] = row;
            case "verb" -> verbs[word(shown)] = row;
            case "core" -> cores[word(shown)] = row;
            case "tail" -> tails[word(shown)] = row;
            case "rule" -> rules.put(shown, row);
            case "text" -> {
                if (shown.length() == 1) {
                    characters[shown.charAt(0)] = (short) row;
                } else {
                    int pair = pair(shown.charAt(0), shown.charAt(1));
                    int slot = slot(pair);
                    pairs[slot] = pair;
                    int bit = mixed(pair) >>> Character.SIZE;
                    known[bit / Long.SIZE] |= 1L << bit;
                    pairRows[slot] = (short) row;
                }
            }
            default -> throw new IllegalStateException("weights.txt knows no " + place);
        }
    }

    private static int word(String word) {
        int number = Vocabulary.standard().number(word);
        if (number < 0) {
            throw new IllegalStateException("weights.txt weighs a word that words.txt does not hold: " + word);
        }
        return number;
    }

    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }

    private static int mixed(int pair) {
        return pair * 0x9E3779B9;
    }

    private int slot(int pair) {
        int mask = pairs.length - 1;
        int slot = mixed(pair) >>> Character.SIZE & mask;
        while (pairs[slot] != 0 && pairs[slot] != pair) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    int rows() {
        return points.length / COLUMNS;
    }

    /** What {@code row} says in {@code column}. */
    int points(int row, int column) {
        return points[row * COLUMNS + column];
    }

    int trait(int bit) {
        return traits[bit];
    }

    int sign(int bit) {
        return signs[bit];
    }

    @SuppressWarnings("EnumOrdinal") // forms lie in their order
    int form(Form form) {
        return forms[form.ordinal()];
    }

    int verb(int word) {
        return verbs[word];
    }

    int core(int word) {
        return cores[word];
    }

    int tail(int word) {
        return tails[word];
    }

    /** The row of a rule that decided on a kind, by the reason that it gives. */
    int rule(String reason) {
        return rules.getOrDefault(reason, 0);
    }

    /** The row of the rule that knows a claim: a figure, or something named that was made or won. */
    int made() {
        return made;
    }

    /** The row of one character. */
    int text(char one) {
        return characters[one];
    }

    /** The row of two characters beside each other. */
    int text(char first, char second) {
        int pair = pair(first, second);
        int bit = mixed(pair) >>> Character.SIZE;
        return (known[bit / Long.SIZE] >>> bit & 1) == 0 ? 0 : pairRows[slot(pair)];
    }
}
