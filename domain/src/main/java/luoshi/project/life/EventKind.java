package luoshi.project.life;

/** 节点: the events of a project's life, in their order. */
public enum EventKind {
    SIGNED("签约", false),
    LANDED("落地", false),
    STARTED("开工", true),
    LISTED("入库纳统", false),
    FINISHED("竣工", true),
    PRODUCING("投产", true),
    FULL("达效", false);

    private final String label;
    private final boolean proven;

    EventKind(String label, boolean proven) {
        this.label = label;
        this.proven = proven;
    }

    public String label() {
        return label;
    }

    /** Whether it counts only with a file: a photo, an acceptance record. */
    public boolean proven() {
        return proven;
    }
}
