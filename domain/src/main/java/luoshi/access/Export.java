package luoshi.access;

import java.time.Instant;

/**
 * 导出: a table that somebody takes out of the system, and why (R16-3).
 *
 * @param what which table: {@code ledger}
 * @param query its filter, as the page's address had it
 * @param who the name of the account
 */
public record Export(
        long regionId,
        long id,
        long accountId,
        String who,
        String what,
        String query,
        String reason,
        long rows,
        State state,
        Instant askedAt) {

    /** FREE needs no approval. */
    public enum State {
        FREE("可下载"),
        WAITING("待批准"),
        APPROVED("已批准，可下载"),
        REFUSED("未批准");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean ready() {
        return state == State.FREE || state == State.APPROVED;
    }
}
