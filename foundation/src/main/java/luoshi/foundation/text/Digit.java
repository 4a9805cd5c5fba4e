package luoshi.foundation.text;

/** 数字与位名: what a single character of a number is worth. */
final class Digit {
    /** Not a digit, or not a place. */
    static final int NONE = -1;

    private static final String VALUES = "零0〇0○0一1壹1弌1二2贰2两2三3叁3四4肆4五5伍5六6陆6七7柒7八8捌8九9玖9";
    private static final String PLACES = "十a拾a百b佰b千c仟c万d亿h兆l";
    private static final byte[] VALUE = new byte[Character.MAX_VALUE + 1];
    private static final byte[] PLACE = new byte[Character.MAX_VALUE + 1];

    static {
        for (int i = 0; i < VALUES.length(); i += 2) {
            VALUE[VALUES.charAt(i)] = (byte) (VALUES.charAt(i + 1) - '0' + 1);
        }
        for (int i = 0; i < PLACES.length(); i += 2) {
            PLACE[PLACES.charAt(i)] = (byte) (PLACES.charAt(i + 1) - 'a' + 1);
        }
    }

    private Digit() {}

    /** 0 to 9 for a Chinese digit. */
    static int han(char c) {
        return VALUE[c] - 1;
    }

    /** The power of ten of a place: 十 1, 百 2, 千 3, 万 4, 亿 8, 兆 12; 0 where it is none. */
    static int place(char c) {
        return PLACE[c];
    }

    static boolean arabic(char c) {
        return c >= '0' && c <= '9';
    }

    /** A digit that may stand behind 点; 两 and the characters of cheques may not. */
    static boolean decimal(char c) {
        return VALUE[c] > 0 && c != '两';
    }

    /** Whether a number may begin here or go on here. */
    static boolean any(char c) {
        return arabic(c) || VALUE[c] > 0 || PLACE[c] > 0;
    }
}
