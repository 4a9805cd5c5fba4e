package luoshi.app.web.investment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** 与计划的差 as people say it. */
public final class Gaps {
    private Gaps() {}

    /** 比计划慢15个百分点. */
    public static String words(BigDecimal gap) {
        BigDecimal points = gap.setScale(1, RoundingMode.HALF_EVEN);
        return points.signum() == 0
                ? "与计划持平"
                : (points.signum() > 0 ? "比计划快" : "比计划慢")
                        + points.abs().stripTrailingZeros().toPlainString() + "个百分点";
    }
}
