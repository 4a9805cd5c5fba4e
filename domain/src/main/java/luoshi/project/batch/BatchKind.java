package luoshi.project.batch;

/** 批: what the projects of a batch did on the day. */
public enum BatchKind {
    PLANNED("谋划一批"),
    SIGNED("签约一批"),
    STARTED("开工一批"),
    CONTINUED("续建一批"),
    PRODUCED("投产一批");

    private final String label;

    BatchKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** 三个一批 has no 谋划 and no 续建. */
    public boolean isOf(Scheme scheme) {
        return scheme == Scheme.FIVE || (this != PLANNED && this != CONTINUED);
    }
}
