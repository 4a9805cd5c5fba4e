package luoshi.project.parcel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 标准地: the parcel of a project with what the enterprise promised of it.
 *
 * @param mu 面积, 亩
 * @param number 承诺书编号; empty where there is none
 * @param responsible who answers for the promise in the enterprise
 * @param fullDue by when it is to be at full capacity
 */
public record Parcel(
        long projectId,
        long areaId,
        BigDecimal mu,
        String number,
        LocalDate committedOn,
        String responsible,
        LocalDate fullDue,
        List<Promise> promises) {

    /**
     * 承诺的指标.
     *
     * @param bound the limit on the day of the promise
     * @param source the document of the limit
     */
    public record Promise(
            Control control,
            BigDecimal bound,
            String source,
            BigDecimal promised,
            @Nullable Check check) {}

    /** 核验: what was found, held against the promise. */
    public record Check(LocalDate on, BigDecimal actual, boolean kept, String words) {}

    public boolean checked() {
        return promises.stream().anyMatch(one -> one.check() != null);
    }
}
