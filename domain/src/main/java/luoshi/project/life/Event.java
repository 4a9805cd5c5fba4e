package luoshi.project.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 全过程节点: what happened to a project on a day.
 *
 * @param amount 签约额; for 达效 the actual yearly output
 * @param promised for 达效 the expected yearly output
 */
public record Event(
        long id,
        EventKind kind,
        LocalDate on,
        String words,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal promised,
        @Nullable Long fileId,
        String withdrawnBecause) {

    public boolean stands() {
        return withdrawnBecause.isEmpty();
    }
}
