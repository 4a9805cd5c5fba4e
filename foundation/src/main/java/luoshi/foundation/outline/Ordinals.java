package luoshi.foundation.outline;

/** 序数: the numbers that marks and announced counts carry: 一 to 九百九十九, 两, 1, １, ①, ㈠, ⑴. */
public final class Ordinals {
    private static final String DIGITS = "零一二三四五六七八九";

    private Ordinals() {}

    /** The number; 0 where the words are none. */
    public static int value(String words) {
        if (words.isEmpty()) {
            return 0;
        }
        char first = words.charAt(0);
        if (Character.isDigit(first)) {
            return words.chars().reduce(0, (sum, c) -> 10 * sum + Character.digit(c, 10));
        }
        int listed = listed(first, '①', 20) + listed(first, '㈠', 10) + listed(first, '⑴', 20);
        return listed > 0 ? listed : han(words);
    }

    /** As papers count their items: 一, 十, 十二, 二十 … 九十九. */
    public static String words(int value) {
        if (value < 1 || value > 99) {
            throw new IllegalArgumentException("counts to 99: " + value);
        }
        int tens = value / 10;
        return (tens > 1 ? DIGITS.charAt(tens) + "" : "")
                + (tens > 0 ? "十" : "")
                + (value % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(value % 10)));
    }

    private static int listed(char c, char first, int count) {
        return c >= first && c < first + count ? c - first + 1 : 0;
    }

    private static int han(String words) {
        if (words.equals("两")) {
            return 2;
        }
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '十' || c == '百') {
                sum += Math.max(digit, 1) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = Math.max(0, DIGITS.indexOf(c));
            }
        }
        return sum + digit;
    }
}
