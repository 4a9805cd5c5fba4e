package luoshi.supervision.accountability;

/** 追责方式 (rules §2.1). */
public enum ConsequenceKind {
    REVIEW("书面检讨"),
    CRITICISM("通报批评"),
    CADRE("干部使用依据"),
    ADMONITION("约谈"),
    HANDLING("处理");

    private final String label;

    ConsequenceKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The parameter that says after how many months it runs out. */
    public String expiry() {
        return "record." + name().toLowerCase(java.util.Locale.ROOT) + "-months";
    }
}
