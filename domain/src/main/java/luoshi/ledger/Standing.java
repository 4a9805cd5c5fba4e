package luoshi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 进度: how far a commitment is.
 *
 * @param progress percent of the whole, as last accepted inside the unit
 * @param done 累计完成量 in the goal's unit; null where nothing was counted
 * @param noticeUntil the last day of the public notice before 销号
 * @param bound 自动取数: whether the program finds the progress itself
 */
public record Standing(
        int progress, @Nullable BigDecimal done, @Nullable LocalDate noticeUntil, boolean bound) {
    public static final Standing NONE = new Standing(0, null, null, false);
}
