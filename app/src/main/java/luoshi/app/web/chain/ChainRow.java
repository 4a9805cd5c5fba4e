package luoshi.app.web.chain;

import luoshi.ledger.CommitmentState;
import luoshi.ledger.chain.Gap;
import luoshi.ledger.chain.Link;

/** A gap with the place where it is closed and what is done there. */
public record ChainRow(Gap gap, String unit, String href, String act) {

    /** @param manages whether the person divides and changes matters; a unit plans its nodes and sees the rest */
    static ChainRow of(Gap gap, String unit, long reportId, boolean manages) {
        String matter = "/commitments/" + gap.commitmentId();
        boolean open = gap.state() == CommitmentState.OPEN || gap.state() == CommitmentState.CONSULTED;
        if (!manages && gap.link() != Link.NODE) {
            return new ChainRow(gap, unit, matter, "看事项");
        }
        return switch (gap.link()) {
            case LIST ->
                new ChainRow(
                        gap,
                        unit,
                        "/reports/" + reportId + "?open=" + gap.commitmentId() + "#c" + gap.commitmentId(),
                        "去认定");
            case TASK -> new ChainRow(gap, unit, "/reports/" + reportId + "/breakdown", "去下达");
            case LEAD, LEADER, PERSON, VACANT, DATE ->
                new ChainRow(gap, unit, matter + (open ? "#duty" : "/change"), act(gap.link()));
            case NODE -> new ChainRow(gap, unit, matter + "#nodes", "排节点");
        };
    }

    private static String act(Link link) {
        return switch (link) {
            case LEAD -> "定牵头";
            case LEADER -> "定领导";
            case DATE -> "定时限";
            default -> "定责任人";
        };
    }
}
