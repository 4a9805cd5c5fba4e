package luoshi.supervision.order;

/** 直接下达的事由 (R2-5): the only reasons for which a colour is skipped. */
public enum DirectReason {
    MAJOR("重大事项"),
    URGENT("紧急事项"),
    SUDDEN("突发事项"),
    INSTRUCTION("领导重要批示件"),
    SPECIAL("特事特办");

    private final String label;

    DirectReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
