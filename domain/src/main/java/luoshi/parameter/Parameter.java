package luoshi.parameter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 参数值: one version.
 *
 * @param version 0 for the catalogue's initial value, which nobody in the county has set
 * @param validTo the last day, null while it holds
 */
public record Parameter(
        String code,
        int version,
        String value,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        boolean assumption,
        @Nullable Long setBy) {

    public int number() {
        return Integer.parseInt(value);
    }

    public boolean yes() {
        return value.equals("是");
    }
}
