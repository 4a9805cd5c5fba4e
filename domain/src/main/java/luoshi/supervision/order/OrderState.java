package luoshi.supervision.order;

import java.util.EnumSet;
import java.util.Set;

/** 督查令的状态. */
public enum OrderState {
    DRAFTED("草拟"),
    SIGNING("待签发"),
    SCANNED("书面签批待确认"),
    DROPPED("不予下达"),
    ISSUED("已下达"),
    REPLIED("已报检讨和措施"),
    BEHIND("复查仍滞后"),
    PASSED("复查达标"),
    ESCALATED("已转上一级"),
    RELEASED("已解除"),
    VOIDED("已作废");

    /** 未签发: it has no number yet. */
    public static final Set<OrderState> UNSIGNED = EnumSet.of(DRAFTED, SIGNING, SCANNED);

    /** 在办: issued and neither released, replaced by a higher one nor void. */
    public static final Set<OrderState> IN_FORCE = EnumSet.of(ISSUED, REPLIED, BEHIND, PASSED);

    private final String label;

    OrderState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean unsigned() {
        return UNSIGNED.contains(this);
    }

    public boolean inForce() {
        return IN_FORCE.contains(this);
    }

    public boolean open() {
        return unsigned() || inForce();
    }
}
