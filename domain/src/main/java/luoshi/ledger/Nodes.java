package luoshi.ledger;

import java.util.List;
import java.util.Map;

/** The stored plans. */
public interface Nodes {

    /** The plan that holds, by date; empty where there is none. */
    List<Node> of(long regionId, long commitmentId);

    /** The plans that hold, by commitment. */
    Map<Long, List<Node>> ofAll(long regionId, List<Long> commitmentIds);

    /** A new version of the plan. */
    void plan(long regionId, long commitmentId, List<Node> nodes);
}
