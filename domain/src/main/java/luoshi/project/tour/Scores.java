package luoshi.project.tour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 计分: trimmed means, and ranks in which equals share a place and the places after them stay empty (1, 2, 2, 4). */
public final class Scores {
    private static final int DIGITS = 2;

    private Scores() {}

    /** The mean without so many of the highest and lowest; all count where too few would be left. */
    public static BigDecimal mean(List<BigDecimal> marks, int trim) {
        int cut = marks.size() > 2 * trim ? trim : 0;
        List<BigDecimal> counted = marks.stream().sorted().toList().subList(cut, marks.size() - cut);
        BigDecimal sum = counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return counted.isEmpty()
                ? BigDecimal.ZERO.setScale(DIGITS)
                : sum.divide(BigDecimal.valueOf(counted.size()), DIGITS, RoundingMode.HALF_UP);
    }

    /** By id: one more than how many are better. */
    public static Map<Long, Integer> ranks(Map<Long, BigDecimal> means) {
        Map<Long, Integer> ranks = new HashMap<>();
        means.forEach((id, mean) -> ranks.put(
                id,
                1
                        + (int) means.values().stream()
                                .filter(other -> other.compareTo(mean) > 0)
                                .count()));
        return ranks;
    }
}
