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
     * @param undertaking who undertook it and how it was kept; {@link Undertaking#NONE} of anything but a commitment
     */
    public record Filing(
            PaperState state,
            String number,
            @Nullable LocalDate grantedOn,
            @Nullable LocalDate validUntil,
            String words,
            Undertaking undertaking,
            @Nullable Long fileId) {
        static final Filing NONE = new Filing(PaperState.MISSING, "", null, null, "", Undertaking.NONE, null);
    }

    /**
     * 承诺 (R3-8).
     *
     * @param on the day of the commitment
     * @param responsible who answers for it in the enterprise
     * @param fulfilBy by when it is to be kept
     * @param verifyDue by when it is looked at
     * @param check null before it was looked at
     */
    public record Undertaking(
            @Nullable LocalDate on,
            String responsible,
            @Nullable LocalDate fulfilBy,
            @Nullable LocalDate verifyDue,
            @Nullable Check check) {
        public static final Undertaking NONE = new Undertaking(null, "", null, null, null);

        Undertaking checked(Check found) {
            return new Undertaking(on, responsible, fulfilBy, verifyDue, found);
        }
    }

    /** 核验. */
    public record Check(LocalDate on, boolean kept, String words) {}

    public PaperItem what() {
        return PaperItem.of(item);
    }

    public PaperState state() {
        return filing.state();
    }

    /** Granted, or spared by an assessment, and run out on the day (R3-6, R3-8). */
    public boolean expired(LocalDate day) {
        return (state() == PaperState.GRANTED || state() == PaperState.REPLACED)
                && filing.validUntil() != null
                && filing.validUntil().isBefore(day);
    }

    /** Not counted on the day among what is to be done (R3-7). */
    public boolean removed(LocalDate day) {
        return state().removed() && !expired(day);
    }

    /** Whether it stands in the way of 开工 on the day. */
    public boolean holds(LocalDate day) {
        return blocking && !removed(day) && (state() != PaperState.GRANTED || expired(day));
    }
}
