package luoshi.supervision;

/** 办结评价: how a settled duty is graded (rules §1.1). */
public enum Grade {
    EXCELLENT("优秀"),
    GOOD("良好"),
    FAIR("合格"),
    POOR("不合格");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
