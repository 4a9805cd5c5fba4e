package luoshi.reading.extraction.works;

import java.util.List;
import luoshi.foundation.quantity.Kind;
import luoshi.reading.extraction.grammar.Frame.Form;
import luoshi.reading.extraction.grammar.Resource;
import luoshi.reading.extraction.grammar.Vocabulary;
import luoshi.reading.extraction.grammar.WordClass;

/**
 * 名称权重 of {@code names.txt}: a {@link NameSign}, its fields, and how much it speaks for a name, in hundredths of a logarithm of odds. What has no row
 * says nothing.
 */
final class NameWeights {
    /** No word, no class. */
    static final String NONE = "-";
    /** The class of what is no word but a figure. */
    static final int FIGURE = 1 << WordClass.values().length;

    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int KNOWN_SHIFT = 46;
    private static final long KEY = -1L << Short.SIZE;
    /** Behind what its rows are read by. */
    static final NameWeights STANDARD = new NameWeights(Resource.lines("/extraction/names.txt"));

    /** Of a row its key, the last bits of which give way to its points: one look for both. */
    private final long[] table;

    private final int shift;
    /** A bit for what the first bits of a key may be: most of what is asked has no row, and that is told without a look into the table. */
    private final long[] known = new long[1 << (Long.SIZE - KNOWN_SHIFT - 6)];
    /** The rows of {@link NameSign#LETTER}: asked of each character. */
    private final short[] letters = new short[Character.MAX_VALUE + 1];
    /** The rows of {@link NameSign#LAST_WORD} and {@link NameSign#NEXT_WORD}, by the field of the word. */
    private final short[] lastWords = new short[Vocabulary.standard().size() + 1];

    private final short[] nextWords = new short[lastWords.length];

    /** @throws IllegalStateException for a row that lacks a field, stands twice or weighs an unknown word; IllegalArgumentException for an unknown sign */
    NameWeights(List<String> rows) {
        int slots = 2 * Integer.highestOneBit(rows.size() + rows.size() / 2 + 1);
        table = new long[slots];
        shift = Long.numberOfLeadingZeros(slots - 1L);
        rows.forEach(this::enter);
    }

    private void enter(String row) {
        String[] cells = row.split(" ", -1);
        NameSign sign = NameSign.valueOf(cells[0]);
        if (cells.length != sign.fields.length() + 2) {
            throw new IllegalStateException("names.txt has a row without the fields of its sign: " + row);
        }
        long key = key(sign);
        for (int i = 0; i < sign.fields.length(); i++) {
            key = key(key, field(sign.fields.charAt(i), cells[1 + i]));
        }
        int slot = slot(key);
        if (table[slot] != 0) {
            throw new IllegalStateException("names.txt has a row twice: " + row);
        }
        short points = Short.parseShort(cells[cells.length - 1]);
        switch (sign) {
            case LETTER -> letters[field('c', cells[1])] = points;
            case LAST_WORD -> lastWords[field('w', cells[1])] = points;
            case NEXT_WORD -> nextWords[field('w', cells[1])] = points;
            default -> {}
        }
        int bit = (int) (key >>> KNOWN_SHIFT);
        known[bit >> 6] |= 1L << bit;
        table[slot] = (key & KEY) | (points & ~KEY);
    }

    private static int field(char sort, String cell) {
        return switch (sort) {
            case 'c' -> cell.charAt(0);
            case 'k' -> classes(cell);
            case 'w' -> cell.equals(NONE) ? 0 : word(cell);
            case 'f' -> number(Form.valueOf(cell));
            case 'q' -> cell.equals(NONE) ? 0 : number(Kind.valueOf(cell));
            default -> Integer.parseInt(cell);
        };
    }

    /** The field for one of a few. */
    @SuppressWarnings("EnumOrdinal") // fields are numbers
    static int number(Enum<?> one) {
        return one.ordinal() + 1;
    }

    /** The field for the word {@code number} of the vocabulary. */
    static int word(int number) {
        return number + 1;
    }

    private static int word(String word) {
        int number = Vocabulary.standard().number(word);
        if (number < 0) {
            throw new IllegalStateException("names.txt weighs a word that words.txt does not hold: " + word);
        }
        return word(number);
    }

    private static int classes(String cell) {
        int set = 0;
        for (String one : cell.split("\\+", -1)) {
            set |= one.equals(NONE)
                    ? 0
                    : one.equals("FIGURE") ? FIGURE : WordClass.valueOf(one).bit();
        }
        return set;
    }

    /** The key of {@code sign}, to which those of its fields are added. */
    private static long key(NameSign sign) {
        return number(sign) * MIX;
    }

    private static long key(long key, int field) {
        return (Long.rotateLeft(key, 23) ^ field) * MIX;
    }

    /** Where {@code key} lies, or the free slot where it would. */
    private int slot(long key) {
        int slot = (int) (key >>> shift);
        while (table[slot] != 0 && ((table[slot] ^ key) & KEY) != 0) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private int points(long key) {
        int bit = (int) (key >>> KNOWN_SHIFT);
        return (known[bit >> 6] >>> bit & 1) == 0 ? 0 : (short) table[slot(key)];
    }

    int letter(char one) {
        return letters[one];
    }

    int lastWord(int word) {
        return lastWords[word];
    }

    int nextWord(int word) {
        return nextWords[word];
    }

    int of(NameSign sign) {
        return points(key(sign));
    }

    int of(NameSign sign, int first) {
        return points(key(key(sign), first));
    }

    int of(NameSign sign, int first, int second) {
        return points(key(key(key(sign), first), second));
    }

    int of(NameSign sign, int first, int second, int third) {
        return points(key(key(key(key(sign), first), second), third));
    }

    int of(NameSign sign, int first, int second, int third, int fourth) {
        return points(key(key(key(key(key(sign), first), second), third), fourth));
    }
}
