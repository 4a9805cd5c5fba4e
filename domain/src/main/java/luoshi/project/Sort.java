package luoshi.project;

/** 项目类别. */
public enum Sort {
    INDUSTRY("产业"),
    INFRASTRUCTURE("基础设施"),
    LIVELIHOOD("社会民生");

    private final String label;

    Sort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
