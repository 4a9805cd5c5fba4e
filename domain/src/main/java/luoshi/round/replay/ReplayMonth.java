package luoshi.round.replay;

import java.time.YearMonth;
import java.util.Map;
import luoshi.ledger.Pace;
import luoshi.supervision.Light;
import luoshi.supervision.replay.RetellOrders;

/**
 * 一个月: what was done in it, and what would have been.
 *
 * @param done reminders given, by rung
 * @param would reminders that would have been given, by rung
 * @param duties how many open duties would have had which light at its end
 * @param kept how many matters had which light, as the month was frozen; empty where it is not
 * @param ledger how many would have had which
 * @param silent how many units were, and would have been, told that reports are missing
 * @param behind red duties and late matters at its end, by unit
 * @param orders 督查令 issued and released, as they stand and as the journal tells
 */
public record ReplayMonth(
        YearMonth month,
        long[] done,
        long[] would,
        Map<Light, Long> duties,
        Map<Pace.Light, Long> kept,
        Map<Pace.Light, Long> ledger,
        Silent silent,
        Map<Long, Long> behind,
        RetellOrders.Counts orders) {

    /** 催报. */
    public record Silent(long done, long would) {}
}
