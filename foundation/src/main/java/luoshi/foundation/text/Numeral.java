package luoshi.foundation.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 数词: a number as it is written, in whatever script: 2.9万, 3万4000, 二百余万, １，２３４, 五分之一.
 *
 * @param span its characters in the text as given
 * @param value with 万 and 亿 multiplied out
 * @param upper the upper end where two neighbouring digits leave it open (二三十)
 * @param form how it is written
 * @param open whether 余, 多 or 几 inside it leaves it open upwards (二百余万)
 */
public record Numeral(Span span, BigDecimal value, Optional<BigDecimal> upper, Form form, boolean open) {
    /** How a number is written. */
    public enum Form {
        /** 阿拉伯数字, maybe with 万 or 亿 behind. */
        ARABIC,
        /** 汉字数字 with places (一百二十). */
        HAN,
        /** 单个汉字 (三), which may as well be part of a word. */
        LONE,
        /** 逐位汉字 (二〇二六). */
        DIGITS,
        /** 位名 without a digit (百亿, 千万). */
        PLACE,
        /** 分数 (五分之一, 1/2). */
        FRACTION
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean isArabic() {
        return form == Form.ARABIC;
    }
}
