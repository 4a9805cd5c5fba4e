package luoshi.visit;

/** 走访发现问题的状态. */
public enum ProblemState {
    OPEN("待交办"),
    HANDED("交办中"),
    SOLVED("已解决"),
    DROPPED("已终止");

    private final String label;

    ProblemState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
