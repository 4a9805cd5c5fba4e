package luoshi.project.portfolio;

import java.math.BigDecimal;
import luoshi.foundation.quantity.Quantities;
import luoshi.foundation.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * 公布数: what the report's sentence says of a group of projects; null where it says nothing.
 *
 * @param total 总投资, in 元
 * @param completed 年度完成投资, in 元
 * @param share 占比, in percent of the base
 * @param base of what the share is meant, in 元, like 固定资产投资; null: of what the group above completes
 */
public record Declared(
        @Nullable Integer count,
        @Nullable BigDecimal total,
        @Nullable BigDecimal completed,
        @Nullable BigDecimal share,
        @Nullable BigDecimal base) {
    public static final Declared NOTHING = new Declared(null, null, null, null, null);

    /** How far before a quantity the word stands that says what it is of. */
    private static final int REACH = 12;

    private static final int MOST = 1_000_000;

    /** Reads a sentence: the first count of projects, 总投资, 完成投资 and 占比 that it names. A threshold (10亿元以上的项目) is none of them. */
    public static Declared read(String sentence) {
        Declared read = NOTHING;
        for (Quantity quantity : Quantities.scan(sentence)) {
            String before = sentence.substring(
                    Math.max(0, quantity.span().start() - REACH),
                    quantity.span().start());
            before = before.substring(before.lastIndexOf('，') + 1);
            read = read.with(quantity, before);
        }
        return read;
    }

    private Declared with(Quantity quantity, String before) {
        BigDecimal value = quantity.value();
        return switch (quantity.unit()) {
            case "个", "项" ->
                count == null && value.compareTo(BigDecimal.valueOf(MOST)) < 0
                        ? new Declared(value.intValue(), total, completed, share, base)
                        : this;
            case "元" ->
                before.contains("总投资") && total == null
                        ? new Declared(count, value, completed, share, base)
                        : before.contains("完成投资") && completed == null
                                ? new Declared(count, total, value, share, base)
                                : this;
            case "%" ->
                before.contains("占") && share == null ? new Declared(count, total, completed, value, base) : this;
            default -> this;
        };
    }

    /** Where this one says nothing, what the other says. */
    public Declared or(Declared other) {
        return new Declared(
                count == null ? other.count : count,
                total == null ? other.total : total,
                completed == null ? other.completed : completed,
                share == null ? other.share : share,
                base == null ? other.base : base);
    }
}
