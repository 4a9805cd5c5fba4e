package luoshi.supervision.order;

import java.util.List;
import luoshi.supervision.accountability.ConsequenceKind;
import org.jspecify.annotations.Nullable;

/** 督查令的颜色 (rules §2.1, R2-6): who signs it, and what must be done before it is released. */
public enum Colour {
    BLUE("蓝", "督查室主任", "督查室主任", List.of(ConsequenceKind.REVIEW)),
    ORANGE("橙", "组织部长", "县委组织部部长", List.of(ConsequenceKind.CRITICISM, ConsequenceKind.CADRE)),
    RED("红", "纪委书记", "县纪委书记", List.of(ConsequenceKind.ADMONITION, ConsequenceKind.HANDLING));

    private final String sign;
    private final String signerKind;
    private final String signer;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<ConsequenceKind> consequences;

    Colour(String sign, String signerKind, String signer, List<ConsequenceKind> consequences) {
        this.sign = sign;
        this.signerKind = signerKind;
        this.signer = signer;
        this.consequences = consequences;
    }

    /** 蓝, 橙, 红. */
    public String sign() {
        return sign;
    }

    public String label() {
        return sign + "色督查令";
    }

    /** The kind of post that signs it, as {@code region} names kinds. */
    public String signerKind() {
        return signerKind;
    }

    /** What people call the signer. */
    public String signer() {
        return signer;
    }

    public List<ConsequenceKind> consequences() {
        return consequences;
    }

    /** Whether it belongs to the cadre matters of R2-8. */
    public boolean cadre() {
        return this != BLUE;
    }

    /** The next higher; null above red. */
    public @Nullable Colour next() {
        return switch (this) {
            case BLUE -> ORANGE;
            case ORANGE -> RED;
            case RED -> null;
        };
    }

    /** The parameter that says how many days it gives. */
    public String days() {
        return "order." + name().toLowerCase(java.util.Locale.ROOT) + "-days";
    }
}
