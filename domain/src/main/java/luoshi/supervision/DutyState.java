package luoshi.supervision;

import java.util.EnumSet;
import java.util.Set;

/** 督办状态: where a duty stands between 立项 and 销号 (rules §1.3). */
public enum DutyState {
    REGISTERED("待交办"),
    ASSIGNED("待签收"),
    SIGNED("待部署"),
    DEPLOYED("待反馈"),
    HANDLING("办理中"),
    CONTINUING("持续推进"),
    APPLIED("待审核"),
    SETTLED("待销号"),
    CLOSED("已销号"),
    ENDED("已终止");

    /** In the unit's hands. */
    public static final Set<DutyState> WITH_UNIT = EnumSet.of(ASSIGNED, SIGNED, DEPLOYED, HANDLING, CONTINUING);
    /** Neither closed nor ended. */
    public static final Set<DutyState> OPEN = EnumSet.complementOf(EnumSet.of(CLOSED, ENDED));

    private final String label;

    DutyState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean open() {
        return OPEN.contains(this);
    }
}
