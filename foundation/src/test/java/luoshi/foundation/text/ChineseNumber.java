package luoshi.foundation.text;

/** Writes a whole number as people do: 一千零五十万零三. */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;

    private ChineseNumber() {}

    static String of(long value) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (value / (long) Math.pow(GROUP, group) % GROUP);
            if (part == 0) {
                gap = !words.isEmpty();
                continue;
            }
            boolean zero = !words.isEmpty() && (gap || part < GROUP / 10);
            words.append(zero ? "零" : "").append(below(part)).append(suffix(value, group));
            gap = false;
        }
        return words.toString();
    }

    /** 三万亿 and 三万五千亿: the place 亿 is said once. */
    private static String suffix(long value, int group) {
        boolean moreHundredMillions = group == 3 && value / 100_000_000L % GROUP != 0;
        return moreHundredMillions ? "万" : GROUPS[group];
    }

    private static String below(int part) {
        StringBuilder words = new StringBuilder();
        boolean zero = false;
        for (int place = 3; place >= 0; place--) {
            int digit = part / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                zero = !words.isEmpty();
                continue;
            }
            words.append(zero ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
            zero = false;
        }
        return words.toString();
    }
}
