package luoshi.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 进展 (R5-4): what a unit reports. Corrections are new notes.
 *
 * @param period the first day of the month that it reports on
 * @param progress percent of the whole, as the unit sees it
 * @param quantity 累计量, null where nothing is counted
 * @param rating 自评: 正常, 预警 or 逾期
 * @param closing whether it applies for 销号
 * @param selfCheck 自查情况, where it applies for 销号
 * @param ruling null while the unit's head has not looked at it
 */
public record Note(
        long regionId,
        long id,
        long commitmentId,
        long unitId,
        LocalDate period,
        String words,
        int progress,
        @Nullable BigDecimal quantity,
        String rating,
        Trouble trouble,
        boolean closing,
        String selfCheck,
        long notedBy,
        Instant notedAt,
        @Nullable Ruling ruling) {

    /**
     * 问题和下步.
     *
     * @param problems 存在问题
     * @param nextStep 下步措施
     * @param needs 需协调事项
     */
    public record Trouble(String problems, String nextStep, String needs) {
        public static final Trouble NONE = new Trouble("", "", "");
    }

    /** 审核: what the unit's head said to it. */
    public record Ruling(boolean accepted, String reason, Instant at, long by) {}

    public boolean waiting() {
        return ruling == null;
    }
}
