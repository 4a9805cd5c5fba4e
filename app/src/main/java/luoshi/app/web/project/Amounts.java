package luoshi.app.web.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Amounts in 元 as people say them. */
public final class Amounts {
    private static final int YI = 8;
    private static final int WAN = 4;

    private Amounts() {}

    /** In 亿元: 2.10. */
    public static String yi(BigDecimal yuan) {
        return yuan.movePointLeft(YI).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** In 亿元 to one place, for sums: 96.4. */
    public static String yiRoughly(BigDecimal yuan) {
        return yuan.movePointLeft(YI).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** In 万元, as it is entered; empty where there is none. */
    public static String wan(@Nullable BigDecimal yuan) {
        return yuan == null ? "" : plain(yuan.movePointLeft(WAN));
    }

    /** In whole 万元. */
    public static String wanRoughly(BigDecimal yuan) {
        return yuan.movePointLeft(WAN).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    /** From 万元. */
    public static BigDecimal ofWan(String words) {
        return new BigDecimal(words.replace(",", "").replace("，", "").strip()).movePointRight(WAN);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
