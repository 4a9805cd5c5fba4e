package luoshi.ledger.closing;

/** 销号环节 (R5-8), in the order of the way. The application with its evidence and the closing itself belong to every way and are not here. */
public enum ClosingStep {
    /** The unit writes down what it looked at. */
    SELF_CHECK("自查"),
    /** The head of the lead unit looks at the application. */
    FIRST_LOOK("初审"),
    /** A part of the applications is drawn and looked at on site. */
    SAMPLE("抽查"),
    /** The supervision office looks. */
    CHECK("复核"),
    /** The public may object for some days. */
    NOTICE("公示");

    private final String label;

    ClosingStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
