package luoshi.supervision;

import static luoshi.supervision.DutyState.APPLIED;
import static luoshi.supervision.DutyState.ASSIGNED;
import static luoshi.supervision.DutyState.CLOSED;
import static luoshi.supervision.DutyState.CONTINUING;
import static luoshi.supervision.DutyState.DEPLOYED;
import static luoshi.supervision.DutyState.ENDED;
import static luoshi.supervision.DutyState.HANDLING;
import static luoshi.supervision.DutyState.REGISTERED;
import static luoshi.supervision.DutyState.SETTLED;
import static luoshi.supervision.DutyState.SIGNED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * 督办流转: every way from one state to another, who may go it and the fact that it leaves. There is no other way; who handles a duty is never
 * among those who accept or close it (R1-6).
 */
public enum DutyMove {
    /*              办什么        从                                                          到           谁的权限        留痕 */
    ASSIGN("交办", Set.of(REGISTERED), ASSIGNED, "duty.assign", "duty.assigned"),
    SIGN("签收", Set.of(ASSIGNED), SIGNED, "duty.report", "duty.signed"),
    REFUSE("退单", Set.of(ASSIGNED), REGISTERED, "duty.report", "duty.refused"),
    DEPLOY("部署反馈", Set.of(SIGNED), DEPLOYED, "duty.report", "duty.deployed"),
    FEEDBACK("进展反馈", Set.of(DEPLOYED), HANDLING, "duty.report", "duty.answered"),
    CONTINUE("转持续推进", Set.of(HANDLING), CONTINUING, "duty.assign", "duty.continued"),
    APPLY("申请办结", Set.of(DEPLOYED, HANDLING, CONTINUING), APPLIED, "duty.report", "duty.applied"),
    RETURN("退回", Set.of(APPLIED), HANDLING, "duty.review", "duty.returned"),
    ACCEPT("审核办结", Set.of(APPLIED), SETTLED, "duty.review", "duty.settled"),
    CLOSE("销号", Set.of(SETTLED), CLOSED, "duty.review", "duty.closed"),
    TRANSFER(
            "转办",
            Set.of(ASSIGNED, SIGNED, DEPLOYED, HANDLING, CONTINUING),
            ASSIGNED,
            "duty.assign",
            "duty.transferred"),
    END(
            "终止",
            Set.of(REGISTERED, ASSIGNED, SIGNED, DEPLOYED, HANDLING, CONTINUING, APPLIED),
            ENDED,
            "duty.assign",
            "duty.ended");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is
    private final Set<DutyState> from;

    private final DutyState to;
    private final String right;
    private final String verb;

    DutyMove(String label, Set<DutyState> from, DutyState to, String right, String verb) {
        this.label = label;
        this.from = from;
        this.to = to;
        this.right = right;
        this.verb = verb;
    }

    public String label() {
        return label;
    }

    public DutyState to() {
        return to;
    }

    public String right() {
        return right;
    }

    public String verb() {
        return verb;
    }

    public boolean leads(DutyState state) {
        return from.contains(state);
    }

    /** Whether the handling unit goes it, and not the office that watches. */
    public boolean byUnit() {
        return right.equals("duty.report");
    }

    public static List<DutyMove> from(DutyState state) {
        return Arrays.stream(values()).filter(move -> move.leads(state)).toList();
    }
}
