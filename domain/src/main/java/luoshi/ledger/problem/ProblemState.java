package luoshi.ledger.problem;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** 问题状态. All transitions stand in one table. */
public enum ProblemState {
    /** Nobody sees to it yet. */
    OPEN("待明确"),
    UNDERWAY("整改中"),
    /** Shown by a file. */
    SOLVED("已解决"),
    /** Cannot be solved this year; goes on, with the reason. */
    LASTING("长期推进"),
    /** A later version of the report does not name it any more. */
    DROPPED("新稿未提");

    private static final Map<ProblemState, Set<ProblemState>> NEXT = Map.of(
            OPEN, Set.of(UNDERWAY),
            UNDERWAY, Set.of(UNDERWAY, SOLVED, LASTING),
            LASTING, Set.of(LASTING, UNDERWAY, SOLVED),
            SOLVED, Set.of(UNDERWAY),
            DROPPED, Set.of());

    /** The states that the list shows, in order. */
    public static final List<ProblemState> LISTED = List.of(OPEN, UNDERWAY, SOLVED, LASTING);

    private final String label;

    ProblemState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean mayBecome(ProblemState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    public List<ProblemState> next() {
        return NEXT.getOrDefault(this, Set.of()).stream().sorted().toList();
    }
}
