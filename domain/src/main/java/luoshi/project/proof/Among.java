package luoshi.project.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import luoshi.project.Sort;
import org.jspecify.annotations.Nullable;

/**
 * 取数范围: of which projects a figure is found. Null: whichever.
 *
 * @param privately 民间投资
 * @param unitId 责任单位
 * @param atLeast 总投资 from this on, in 元
 * @param onlyId of this project alone
 */
public record Among(
        @Nullable Sort sort,
        @Nullable Boolean privately,
        @Nullable Long unitId,
        @Nullable BigDecimal atLeast,
        @Nullable Long onlyId) {
    public static final Among ALL = new Among(null, null, null, null, null);

    private static final int YI = 8;
    private static final int WAN = 4;

    public static Among only(long projectId) {
        return new Among(null, null, null, null, projectId);
    }

    boolean has(Counted one) {
        return (sort == null || sort == one.traits().sort())
                && (privately == null || privately == one.traits().privately())
                && (unitId == null || unitId == one.rated().unitId())
                && (atLeast == null || one.rated().total().compareTo(atLeast) >= 0)
                && (onlyId == null || onlyId == one.rated().id());
    }

    /** 产业、民间投资、总投资1亿元以上; without the unit and the project, which have names of their own. Empty where it is all. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (sort != null) {
            words.add(sort.label() + "类");
        }
        if (privately != null) {
            words.add(privately ? "民间投资" : "非民间投资");
        }
        if (atLeast != null) {
            words.add("总投资" + amount(atLeast) + "以上");
        }
        return String.join("、", words);
    }

    private static String amount(BigDecimal yuan) {
        boolean large = yuan.movePointLeft(YI).compareTo(BigDecimal.ONE) >= 0;
        return yuan.movePointLeft(large ? YI : WAN).stripTrailingZeros().toPlainString() + (large ? "亿元" : "万元");
    }
}
