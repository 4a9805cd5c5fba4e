package luoshi.supervision.pace;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 半年盘点 (R5-6): the five heaps in which matters are counted. */
public enum StockTake {
    AHEAD("超进度"),
    ON_TIME("达进度"),
    BEHIND("欠进度"),
    DONE("已完成"),
    OTHER("其他");

    private final String label;

    StockTake(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * @param gap percentage points ahead of the plan; negative: behind
     * @param accepted whether its evidence is accepted
     * @param withdrawn whether it was withdrawn or changed by a decision, with its document
     */
    public static StockTake of(BigDecimal gap, boolean accepted, boolean withdrawn, Bounds bounds) {
        if (withdrawn) {
            return OTHER;
        }
        if (accepted) {
            return DONE;
        }
        if (gap.compareTo(bounds.ahead()) > 0) {
            return AHEAD;
        }
        return gap.negate().compareTo(bounds.behind()) >= 0 ? BEHIND : ON_TIME;
    }

    /** How many are in each heap. */
    public static Map<StockTake, Long> count(List<StockTake> heaps) {
        Map<StockTake, Long> counts = new EnumMap<>(StockTake.class);
        for (StockTake heap : values()) {
            counts.put(heap, heaps.stream().filter(one -> one == heap).count());
        }
        return counts;
    }
}
