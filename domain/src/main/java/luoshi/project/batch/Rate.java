package luoshi.project.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import luoshi.supervision.pace.Share;
import org.jspecify.annotations.Nullable;

/** 率: with the two lists that it was divided from. 达效率 divides what they produce, every other one counts them. */
public record Rate(RateKind kind, List<Rated> whole, List<Rated> part) {
    private static final int PLACES = 2;

    /** Empty where there is nothing to divide by. */
    public Optional<BigDecimal> percent() {
        return below().signum() == 0
                ? Optional.empty()
                : Optional.of(new Share(above(), below()).percent().setScale(PLACES, RoundingMode.HALF_EVEN));
    }

    public BigDecimal above() {
        return kind == RateKind.FULL ? sum(part, one -> one.output().actual()) : BigDecimal.valueOf(part.size());
    }

    public BigDecimal below() {
        return kind == RateKind.FULL ? sum(whole, one -> one.output().promised()) : BigDecimal.valueOf(whole.size());
    }

    public List<Rated> missing() {
        return whole.stream().filter(one -> !part.contains(one)).toList();
    }

    private static BigDecimal sum(List<Rated> projects, Function<Rated, @Nullable BigDecimal> amount) {
        return projects.stream().map(amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
