package luoshi.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * 量化目标 (§5.1): what quantity is promised.
 *
 * @param op {@code =}, {@code >=}, {@code >}, {@code <=}, {@code <} or {@code ~}
 * @param value with 万 and 亿 multiplied out
 */
public record Goal(String op, BigDecimal value, String unit) {
    private static final Map<String, String> SIGNS =
            Map.of("=", "", ">=", "≥", ">", ">", "<=", "≤", "<", "<", "~", "约");
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether this quantity fulfils it (R5-10). 左右 is met by what an “equal” would be met by. */
    public boolean metBy(BigDecimal done) {
        int order = done.compareTo(value);
        return switch (op) {
            case "<=" -> order <= 0;
            case "<" -> order < 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    /** Whether less is better, as with an upper limit. */
    public boolean isLimit() {
        return op.startsWith("<");
    }

    /** How much of it is done, 0 to 100, cut and not rounded up; empty where it is a limit, of which there is no part. */
    public Optional<Integer> percent(BigDecimal done) {
        if (isLimit() || value.signum() <= 0) {
            return Optional.empty();
        }
        int percent = done.multiply(HUNDRED).divide(value, 0, RoundingMode.DOWN).intValue();
        return Optional.of(Math.clamp(percent, 0, HUNDRED.intValue()));
    }

    /** As people write it: ≥55%, 1.3万户. */
    public String words() {
        return SIGNS.getOrDefault(op, op) + amount(value) + unit;
    }

    /** An amount with 万 or 亿, without needless zeros. */
    public static String amount(BigDecimal value) {
        BigDecimal size = value.abs();
        if (size.compareTo(HUNDRED_MILLION) >= 0) {
            return plain(value.divide(HUNDRED_MILLION)) + "亿";
        }
        return size.compareTo(MYRIAD) >= 0 ? plain(value.divide(MYRIAD)) + "万" : plain(value);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
