package luoshi.project.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 手续: where one item of a project stands.
 *
 * @param blocking whether it blocks 开工
 * @param dueOn by when it is to be done
 */
public record Paper(int item, boolean blocking, @Nullable LocalDate dueOn, Filing filing) {

    /**
     * 办理情况.
     *
     * @param number 文号
     * @param validUntil the last day; null where it does not run out
     * @param words 承诺内容, 替代依据, 不需要的理由
     * @param verifyDue by when a commitment is looked at (R3-8)
     * @param verified whether it was kept; null before it was looked at
     */
    public record Filing(
            PaperState state,
            String number,
            @Nullable LocalDate grantedOn,
            @Nullable LocalDate validUntil,
            String words,
            @Nullable LocalDate verifyDue,
            @Nullable Boolean verified,
            @Nullable Long fileId) {
        static final Filing NONE = new Filing(PaperState.MISSING, "", null, null, "", null, null, null);
    }

    public PaperItem what() {
        return PaperItem.of(item);
    }

    public PaperState state() {
        return filing.state();
    }

    /** Granted and run out on the day (R3-6). */
    public boolean expired(LocalDate day) {
        return state() == PaperState.GRANTED
                && filing.validUntil() != null
                && filing.validUntil().isBefore(day);
    }

    /** Whether it stands in the way of 开工 on the day. */
    public boolean holds(LocalDate day) {
        return blocking && !state().removed() && (state() != PaperState.GRANTED || expired(day));
    }
}
