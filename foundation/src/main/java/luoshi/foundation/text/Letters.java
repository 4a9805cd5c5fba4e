package luoshi.foundation.text;

/** 字集: a set of characters, asked with one look. */
public final class Letters {
    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private Letters(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            bits[letters.charAt(i) >> 6] |= 1L << letters.charAt(i);
        }
    }

    public static Letters of(String letters) {
        return new Letters(letters);
    }

    public boolean hold(char c) {
        return (bits[c >> 6] >>> c & 1) != 0;
    }
}
