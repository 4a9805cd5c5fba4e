package luoshi.foundation.quantity;

import java.util.Locale;

/** 数量的种类. */
public enum Kind {
    /** 数, maybe with a measure word. */
    NUMBER,
    /** 百分数 and 百分点. */
    PERCENT,
    /** 数的范围: two ends, or one end that is open. */
    RANGE,
    /** 序数: 第三. */
    ORDINAL,
    /** 金额. */
    CURRENCY,
    /** 量: length, area, weight, power … */
    DIMENSION,
    /** 年龄. */
    AGE,
    /** 日期: one day. */
    DATE,
    /** 时段: from a day to a day. */
    PERIOD,
    /** 时长: so many years, days, minutes. */
    DURATION;

    /** The word that data formats use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
