package luoshi.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern WRITTEN = Pattern.compile(
            "(≥|>|≤|<|约|不低于|不少于|不超过|不高于)?\\s*([0-9]{1,15}(?:\\.[0-9]{1,12})?)\\s*(万|亿)?([^0-9，。；、]{0,12}?)(以上|以下|以内|左右)?");
    private static final Map<String, String> OPS = Map.ofEntries(
            Map.entry("≥", ">="),
            Map.entry("不低于", ">="),
            Map.entry("不少于", ">="),
            Map.entry("以上", ">="),
            Map.entry(">", ">"),
            Map.entry("≤", "<="),
            Map.entry("不超过", "<="),
            Map.entry("不高于", "<="),
            Map.entry("以下", "<="),
            Map.entry("以内", "<="),
            Map.entry("<", "<"),
            Map.entry("约", "~"),
            Map.entry("左右", "~"));
    private static final Map<String, BigDecimal> SIZES = Map.of("万", MYRIAD, "亿", HUNDRED_MILLION);

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

    /** Whether parts of it add up to the whole: amounts do, rates and limits do not. */
    public boolean adds() {
        return !isLimit() && !unit.contains("%") && !unit.contains("百分点") && !unit.contains("/");
    }

    /** How much of it is done, 0 to 100, cut and not rounded up; empty where it is a limit, of which there is no part. */
    public Optional<Integer> percent(BigDecimal done) {
        if (isLimit() || value.signum() <= 0) {
            return Optional.empty();
        }
        int percent = done.multiply(HUNDRED).divide(value, 0, RoundingMode.DOWN).intValue();
        return Optional.of(Math.clamp(percent, 0, HUNDRED.intValue()));
    }

    /** Of what {@link #words} writes, and of the ways in which tables write it: 不低于55%, 5万人以上. Empty where it is anything else. */
    public static Optional<Goal> read(String words) {
        Matcher written = WRITTEN.matcher(words.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String unit = written.group(4);
        String tail = written.group(5) == null ? "" : written.group(5);
        String sign = written.group(1) == null ? "" : written.group(1);
        String op = OPS.getOrDefault(sign.isEmpty() ? tail : sign, "=");
        BigDecimal value = new BigDecimal(written.group(2))
                .multiply(SIZES.getOrDefault(written.group(3) == null ? "" : written.group(3), BigDecimal.ONE));
        return unit.isEmpty() ? Optional.empty() : Optional.of(new Goal(op, value, unit));
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
