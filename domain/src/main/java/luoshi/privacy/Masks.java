package luoshi.privacy;

/** 遮蔽 (R16-2): personal data as they are shown to those who need not know the whole. */
public final class Masks {
    private static final int PHONE_HEAD = 3;
    private static final int TAIL = 4;
    private static final int PAPER_HEAD = 3;

    private Masks() {}

    /** 张*: the family name stays, compound ones with both characters. */
    public static String name(String name) {
        int family = COMPOUND.contains(name.length() > 2 ? name.substring(0, 2) : "") ? 2 : 1;
        return name.length() <= family ? name : name.substring(0, family) + "*".repeat(name.length() - family);
    }

    private static final java.util.Set<String> COMPOUND =
            java.util.Set.of("欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "长孙", "宇文", "端木", "夏侯");

    /** 138****5678 */
    public static String phone(String phone) {
        return middle(phone, PHONE_HEAD, TAIL);
    }

    /** 140***********1234 */
    public static String paper(String id) {
        return middle(id, PAPER_HEAD, TAIL);
    }

    /** The last four digits of an account at a bank. */
    public static String bank(String account) {
        return middle(account, 0, TAIL);
    }

    /** Stars between head and tail; a text too short to hide anything that way is hidden whole. */
    private static String middle(String text, int head, int tail) {
        int hidden = text.length() - head - tail;
        return hidden < 1
                ? "*".repeat(text.length())
                : text.substring(0, head) + "*".repeat(hidden) + text.substring(text.length() - tail);
    }
}
