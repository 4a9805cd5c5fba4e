package luoshi.project.paper;

/** 手续状态. */
public enum PaperState {
    MISSING("缺"),
    APPLIED("已报"),
    GRANTED("已批"),
    COMMITTED("承诺"),
    REPLACED("区域评估替代"),
    NOT_NEEDED("不需要");

    private final String label;

    PaperState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** No longer counted among what is to be done (R3-7). */
    public boolean removed() {
        return this == COMMITTED || this == REPLACED || this == NOT_NEEDED;
    }
}
