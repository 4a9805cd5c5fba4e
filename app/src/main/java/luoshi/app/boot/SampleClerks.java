package luoshi.app.boot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import luoshi.ledger.Commitment;

/** 示例县的经办人: some notes are filled by a unit's clerk and wait for its head, and some matters are not yet reported on this month. */
final class SampleClerks {
    /** By the number's last digit: what a clerk has filled and its head has not looked at. */
    static final int WAITING = 6;

    private static final int EVERY = 10;
    private static final int OPEN = 5;

    private final Map<Long, String> clerks = new HashMap<>();

    /** Takes a line of the posts: the first of a unit is its head, one of the role 经办人 its clerk. */
    void with(Map<Long, String> heads, long unit, Map<String, String> row) {
        heads.putIfAbsent(unit, row.getOrDefault("登录名", ""));
        if ("clerk".equals(row.get("角色"))) {
            clerks.putIfAbsent(unit, row.getOrDefault("登录名", ""));
        }
    }

    /** The clerk of the lead unit; its head where it has none. */
    String of(Commitment commitment, String head) {
        return clerks.getOrDefault(commitment.leadUnitId() == null ? 0L : commitment.leadUnitId(), head);
    }

    /** What was last reported for the month before waits to be reported on now. */
    static LocalDate period(Commitment commitment, LocalDate today) {
        int last = commitment.number() % EVERY;
        return last == 0 || last == 1 || last == OPEN ? today.minusMonths(1) : today;
    }
}
