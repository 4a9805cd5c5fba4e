package luoshi.project.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import luoshi.supervision.pace.Share;

/** 率: with the two lists that it was divided from. Some divide amounts, the others count. */
public record Rate(RateKind kind, List<Rated> whole, List<Rated> part) {
    private static final int PLACES = 2;

    /** Empty where there is nothing to divide by. */
    public Optional<BigDecimal> percent() {
        return below().signum() == 0
                ? Optional.empty()
                : Optional.of(new Share(above(), below()).percent().setScale(PLACES, RoundingMode.HALF_EVEN));
    }

    public BigDecimal above() {
        return part.stream().map(kind::above).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal below() {
        return whole.stream().map(kind::below).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<Rated> missing() {
        return whole.stream().filter(one -> !part.contains(one)).toList();
    }
}
