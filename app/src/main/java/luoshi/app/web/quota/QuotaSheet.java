package luoshi.app.web.quota;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.export.Exportable;
import luoshi.app.web.ledger.RowReader;
import luoshi.ledger.quota.Owed;
import luoshi.ledger.quota.Quotas;
import luoshi.ledger.quota.Standing;
import luoshi.publication.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 谁完成了指标 as an Excel table. The query is the quota's id. */
@Component
class QuotaSheet implements Exportable {
    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("单位", 24),
            new Sheet.Column("指标", 14),
            new Sheet.Column("已完成", 12),
            new Sheet.Column("还差", 12),
            new Sheet.Column("情况", 12));

    private final Quotas quotas;
    private final RowReader names;

    QuotaSheet(Quotas quotas, RowReader names) {
        this.quotas = quotas;
        this.names = names;
    }

    @Override
    public String what() {
        return "quota";
    }

    @Override
    public String title() {
        return "分解指标";
    }

    @Override
    public long count(Actor actor, String query) {
        return units(actor, query).size();
    }

    @Override
    public Sheet sheet(Actor actor, String query, LocalDate today) {
        Map<Long, String> units = names.unitNames(actor.regionId());
        return new Sheet(title(), COLUMNS, units(actor, query).stream().map(owed -> cells(owed, units)));
    }

    private List<Owed> units(Actor actor, String query) {
        return query.matches("\\d{1,18}")
                ? quotas.find(actor.regionId(), Long.parseLong(query))
                        .map(Standing::units)
                        .orElse(List.of())
                : List.of();
    }

    private static List<@Nullable Object> cells(Owed owed, Map<Long, String> units) {
        return Arrays.asList(
                units.getOrDefault(owed.unitId(), ""),
                owed.words(),
                owed.done(),
                owed.left(),
                owed.met() ? "已完成" : "未完成");
    }
}
