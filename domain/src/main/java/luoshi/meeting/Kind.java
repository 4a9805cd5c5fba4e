package luoshi.meeting;

/** 会议类型 (rules §1.1): which meetings' decisions are followed. */
public enum Kind {
    STANDING("常务会议"),
    PLENARY("全体会议"),
    OFFICE("县长办公会"),
    TOPIC("专题会议"),
    DISPATCH("调度会");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
