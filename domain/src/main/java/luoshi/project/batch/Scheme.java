package luoshi.project.batch;

/** 活动: which kind of batches a county runs. */
public enum Scheme {
    THREE("三个一批"),
    FIVE("五个一批");

    private final String label;

    Scheme(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
