package luoshi.ledger;

import java.util.Map;
import java.util.Set;

/** 事项状态. All transitions stand in one table. */
public enum CommitmentState {
    OPEN("待分工"),
    ASSIGNED("办理中"),
    REPORTED("待核验"),
    CLOSED("已销号");

    /** From a state to the states that may follow: assigned (again), reported, returned, closed. */
    private static final Map<CommitmentState, Set<CommitmentState>> NEXT = Map.of(
            OPEN, Set.of(ASSIGNED),
            ASSIGNED, Set.of(ASSIGNED, REPORTED),
            REPORTED, Set.of(ASSIGNED, REPORTED, CLOSED),
            CLOSED, Set.of());

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
}
