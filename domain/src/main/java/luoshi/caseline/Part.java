package luoshi.caseline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 子件: 会办, 分办, a worker who is owed wages.
 *
 * @param unitId whose it is; null for a line without a unit
 * @param dueOn null where it has no limit
 * @param money in 元; 0 where none is followed
 */
public record Part(
        long id,
        String kind,
        @Nullable Long unitId,
        LocalDate openedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        String words,
        Money money,
        Map<String, String> values) {

    /** 应付和已付. */
    public record Money(BigDecimal owed, BigDecimal paid) {
        public static final Money NONE = new Money(BigDecimal.ZERO, BigDecimal.ZERO);

        public boolean full() {
            return paid.compareTo(owed) >= 0;
        }
    }

    /** Whether it was answered, or nobody need wait for it any more. */
    public boolean over(LocalDate today) {
        return doneOn != null || (dueOn != null && dueOn.isBefore(today));
    }
}
