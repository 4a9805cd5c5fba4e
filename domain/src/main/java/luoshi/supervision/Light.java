package luoshi.supervision;

/** 灯 (rules §1.4): what its colour is called. */
public enum Light {
    GREEN("正常"),
    YELLOW("预警"),
    RED("逾期"),
    PAUSED("中止"),
    DONE("已销号");

    private final String label;

    Light(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
