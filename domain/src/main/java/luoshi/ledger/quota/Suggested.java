package luoshi.ledger.quota;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import luoshi.foundation.quantity.Quantities;
import luoshi.foundation.quantity.Quantity;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.extraction.Details;
import luoshi.reading.extraction.Extraction;
import luoshi.region.UnitClass;
import org.jspecify.annotations.Nullable;

/**
 * 建议的分解: what the words of a matter say of every unit of a class.
 *
 * @param high null: no upper end
 * @param least how large a result has to be, in 元; 0: any
 */
public record Suggested(
        UnitClass owners,
        String what,
        String measure,
        BigDecimal low,
        @Nullable BigDecimal high,
        BigDecimal least) {
    private static final String PLAN = "一、今年工作安排\n";
    private static final int LONGEST = 20;

    public static List<Suggested> of(String quote) {
        if (!(Documents.pasted(PLAN + quote + "。") instanceof ReadDocument document)) {
            return List.of();
        }
        return Extraction.read(document).stream()
                .flatMap(candidate -> candidate.details().quotas().stream())
                .flatMap(quota -> of(quota, quote).stream())
                .toList();
    }

    private static Optional<Suggested> of(Details.Quota quota, String quote) {
        return owners(quota.whom())
                .map(owners -> new Suggested(
                        owners,
                        what(quota, quote),
                        quota.measure().unit(),
                        quota.measure().value(),
                        quota.measure().op().equals("=")
                                ? quota.measure().value()
                                : quota.measure().upper(),
                        least(quote)));
    }

    private static Optional<UnitClass> owners(String whom) {
        return whom.contains("园区") || whom.contains("开发区")
                ? Optional.of(UnitClass.PARK)
                : whom.contains("乡镇")
                        ? Optional.of(UnitClass.TOWNSHIP)
                        : whom.contains("重点部门")
                                ? Optional.of(UnitClass.KEY_DEPARTMENT)
                                : whom.contains("部门") || whom.contains("单位")
                                        ? Optional.of(UnitClass.DEPARTMENT)
                                        : Optional.empty();
    }

    /** What stands behind the figure, up to the end of its clause. */
    private static String what(Details.Quota quota, String quote) {
        String figure = quota.measure().text();
        int at = quote.indexOf(figure);
        String behind = at < 0 ? "" : quote.substring(at + figure.length()).split("[，。；、]", -1)[0];
        return behind.length() > LONGEST ? behind.substring(0, LONGEST) : behind;
    }

    /** Of 亿元以上的项目 the amount: a quantity of money that has to be reached. */
    private static BigDecimal least(String quote) {
        return Quantities.scan(quote.replaceAll("(?<![0-9一二三四五六七八九十百千万两])亿元以上", "1亿元以上")).stream()
                .filter(quantity ->
                        quantity.unit().equals("元") && quantity.text().endsWith("以上"))
                .map(Quantity::value)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
