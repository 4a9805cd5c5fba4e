package luoshi.supervision.bulletin;

/** 通报的种类. */
public enum BulletinKind {
    CRITICISM("督查通报"),
    PRAISE("表扬通报"),
    /** For the leaders alone. */
    REPORT("督查专报");

    private final String label;

    BulletinKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
