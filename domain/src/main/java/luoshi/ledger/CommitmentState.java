package luoshi.ledger;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 事项状态. All transitions stand in one table (R5-8). */
public enum CommitmentState {
    /** Read from the report, not yet looked at. */
    READ("待审"),
    /** Not taken up, or merged into another, with the reason. */
    REFUSED("不列入"),
    OPEN("待分工"),
    CONSULTED("征求意见"),
    ASSIGNED("办理中"),
    REPORTED("待核验"),
    /** 民生实事: accepted, the public may object. */
    NOTICED("公示中"),
    CLOSED("已销号"),
    /** Closed short of its goal by a decision (R5-10). */
    PARTIAL("部分完成"),
    WITHDRAWN("已撤销");

    private static final Map<CommitmentState, Set<CommitmentState>> NEXT = Map.of(
            READ, Set.of(OPEN, REFUSED),
            REFUSED, Set.of(READ),
            OPEN, Set.of(READ, REFUSED, OPEN, CONSULTED),
            CONSULTED, Set.of(CONSULTED, OPEN, ASSIGNED),
            ASSIGNED, Set.of(ASSIGNED, REPORTED, PARTIAL, WITHDRAWN),
            REPORTED, Set.of(ASSIGNED, REPORTED, NOTICED, CLOSED, PARTIAL, WITHDRAWN),
            NOTICED, Set.of(ASSIGNED, CLOSED),
            CLOSED, Set.of(),
            PARTIAL, Set.of(),
            WITHDRAWN, Set.of());

    /** The states in which a matter stands in the ledger, in the order of its way. */
    public static final List<CommitmentState> IN_LEDGER =
            List.of(OPEN, CONSULTED, ASSIGNED, REPORTED, NOTICED, CLOSED, PARTIAL, WITHDRAWN);

    private static final Set<CommitmentState> LIVE = EnumSet.of(ASSIGNED, REPORTED, NOTICED);

    private final String label;

    CommitmentState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean mayBecome(CommitmentState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Issued and not yet ended: what the lights look at. */
    public boolean live() {
        return LIVE.contains(this);
    }

    /** Nothing more comes of it. */
    public boolean ended() {
        return this == CLOSED || this == PARTIAL || this == WITHDRAWN;
    }

    /** Still on the review screen's table: words and fields may change without a decision document. */
    public boolean beforeOpinion() {
        return this == READ || this == REFUSED || this == OPEN;
    }
}
