package luoshi.project.sum;

/** 口径 (R3-10): two series of what is completed, which never mix, and what was planned. */
public enum Series {
    DISPATCH("调度口径"),
    STATISTICS("统计口径"),
    PLAN("年度计划");

    private final String label;

    Series(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
