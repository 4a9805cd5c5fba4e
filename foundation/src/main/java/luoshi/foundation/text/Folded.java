package luoshi.foundation.text;

/**
 * 规整: a text whose characters are folded one to one, so that every offset stays that of the text as given: full-width forms become ASCII,
 * the traditional characters of numbers, units and dates become simplified ones, all blanks one blank and all dashes one of two.
 */
public final class Folded {
    private static final String TRADITIONAL =
            "萬万億亿兩两負负點点個个幾几餘余對对後后週周歲岁號号時时間间鐘钟圓元圆元幣币臺台灣湾錢钱噸吨畝亩頃顷條条項项戶户張张輛辆貫贯雙双參叁叄叁貳贰陸陆顆颗"
                    + "盞盏棟栋層层級级倉仓車车臥卧從从與与達达約约過过超超於于內内還还這这農农曆历歷历節节聖圣誕诞國国慶庆舊旧來来種种實实專专業业盤盘"
                    + "禮礼陰阴陽阳紀纪當当鎊镑銖铢盧卢韓韩歐欧羅罗紐纽華华亞亚馬马隻只頭头釐厘攝摄頓顿電电納纳裡里裏里處处場场擔担將将僅仅滿满長长為为";
    private static final String BLANKS =
            "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t";
    private static final String HYPHENS = "\u2010\u2011\u2012\u2212\u00ad";
    private static final String DASHES = "\u2013\u2014\u2015\u2500\u2501\ufe58";
    private static final String WAVES = "\u301c\u223c\u02dc";
    private static final char[] FOLD = table();

    private final String given;
    private final char[] chars;

    private Folded(String given, char[] chars) {
        this.given = given;
        this.chars = chars;
    }

    /** Folds {@code text}; takes time linear in its length. */
    public static Folded of(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = FOLD[chars[i]];
        }
        return new Folded(text, chars);
    }

    /** The text as given. */
    public String given() {
        return given;
    }

    public int length() {
        return chars.length;
    }

    /** The folded character at {@code offset}; a line feed outside of the text, so that looking around needs no guard. */
    public char at(int offset) {
        return offset < 0 || offset >= chars.length ? '\n' : chars[offset];
    }

    /** Whether the folded characters from {@code offset} are {@code words}. */
    public boolean startsWith(String words, int offset) {
        if (offset < 0 || offset + words.length() > chars.length) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (chars[offset + i] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first offset from {@code offset} on that holds no blank. */
    public int afterBlanks(int offset) {
        int at = offset;
        while (at < chars.length && chars[at] == ' ') {
            at++;
        }
        return at;
    }

    /** The offset behind the last character before {@code offset} that is no blank. */
    public int beforeBlanks(int offset) {
        int at = offset;
        while (at > 0 && chars[at - 1] == ' ') {
            at--;
        }
        return at;
    }

    /** The words as given between two offsets. */
    public String words(int start, int end) {
        return given.substring(start, end);
    }

    /** All of it, folded. */
    @Override
    public String toString() {
        return String.valueOf(chars);
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        for (char c = '\uff01'; c <= '\uff5e'; c++) {
            table[c] = (char) (c - 0xfee0);
        }
        table['，'] = '，';
        table['；'] = '；';
        table['！'] = '！';
        table['？'] = '？';
        all(table, BLANKS, ' ');
        all(table, HYPHENS, '-');
        all(table, DASHES, '—');
        all(table, WAVES, '~');
        table['\u2236'] = ':';
        table['\ufe6a'] = '%';
        table['\u00a5'] = '¥';
        table['\uffe5'] = '¥';
        for (int i = 0; i < TRADITIONAL.length(); i += 2) {
            table[TRADITIONAL.charAt(i)] = TRADITIONAL.charAt(i + 1);
        }
        return table;
    }

    private static void all(char[] table, String from, char to) {
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = to;
        }
    }
}
