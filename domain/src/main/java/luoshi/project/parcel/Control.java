package luoshi.project.parcel;

import java.math.BigDecimal;

/** 控制指标 of 标准地 (§3.3): what is promised of a parcel, and when it can be seen. */
public enum Control {
    INTENSITY("投资强度", "万元/亩", Bound.LEAST, Stage.BUILT),
    PLOT_RATIO("容积率", "", Bound.LEAST, Stage.BUILT),
    ENERGY("单位能耗", "吨标准煤/万元", Bound.MOST, Stage.FULL),
    EMISSION("单位排放", "千克/万元", Bound.MOST, Stage.FULL),
    TAX("亩均税收", "万元/亩", Bound.LEAST, Stage.FULL);

    private final String label;
    private final String measure;
    private final Bound bound;
    private final Stage stage;

    /** Whether more is better. */
    private enum Bound {
        LEAST,
        MOST
    }

    /** 核验环节. */
    public enum Stage {
        BUILT("竣工、投产"),
        FULL("达效");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    Control(String label, String measure, Bound bound, Stage stage) {
        this.label = label;
        this.measure = measure;
        this.bound = bound;
        this.stage = stage;
    }

    public String label() {
        return label;
    }

    /** Empty for a ratio. */
    public String measure() {
        return measure;
    }

    public Stage stage() {
        return stage;
    }

    /** 不低于 or 不高于. */
    public String sign() {
        return bound == Bound.LEAST ? "≥" : "≤";
    }

    public boolean meets(BigDecimal limit, BigDecimal value) {
        return bound == Bound.LEAST ? value.compareTo(limit) >= 0 : value.compareTo(limit) <= 0;
    }

    /** 300万元/亩. */
    public String told(BigDecimal value) {
        return plain(value) + measure;
    }

    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
