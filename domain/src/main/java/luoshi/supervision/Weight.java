package luoshi.supervision;

/** 轻重: a general matter is settled in seven days, a major or complex one in a month (rules §1.1). */
public enum Weight {
    GENERAL("一般", Stage.SETTLE),
    MAJOR("重大复杂", Stage.SETTLE_MAJOR);

    private final String label;
    private final Stage settling;

    Weight(String label, Stage settling) {
        this.label = label;
        this.settling = settling;
    }

    public String label() {
        return label;
    }

    /** The stage in which it is settled. */
    public Stage settling() {
        return settling;
    }
}
