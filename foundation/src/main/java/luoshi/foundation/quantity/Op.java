package luoshi.foundation.quantity;

/** 比较: how what is measured stands to the number. */
public enum Op {
    EQUAL("="),
    AT_LEAST(">="),
    MORE(">"),
    AT_MOST("<="),
    LESS("<"),
    /** 左右, 约, 近. */
    ABOUT("~"),
    RANGE("range"),
    /** 位次: 第一, 前十. */
    RANK("rank");

    private final String sign;

    Op(String sign) {
        this.sign = sign;
    }

    /** The sign that data formats use. */
    public String sign() {
        return sign;
    }

    boolean isLower() {
        return this == AT_LEAST || this == MORE;
    }

    boolean isUpper() {
        return this == AT_MOST || this == LESS;
    }

    /** Whether it leaves one side open. */
    boolean isBound() {
        return isLower() || isUpper();
    }
}
