package luoshi.app.web.investment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.export.Exportable;
import luoshi.project.investment.Progress;
import luoshi.project.investment.YearPlan;
import luoshi.publication.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 调度单 as an Excel table: every project with a plan, laggards first. The query is the day. */
@Component
class DispatchSheet implements Exportable {
    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("项目名称", 36),
            new Sheet.Column("责任单位", 14),
            new Sheet.Column("所在库", 12),
            new Sheet.Column("年度计划（万元）", 16),
            new Sheet.Column("累计完成（万元）", 16),
            new Sheet.Column("应完成（%）", 12),
            new Sheet.Column("实际（%）", 12),
            new Sheet.Column("差（百分点）", 12),
            new Sheet.Column("光", 8),
            new Sheet.Column("卡在哪里", 50));

    private final DispatchReader reader;

    DispatchSheet(DispatchReader reader) {
        this.reader = reader;
    }

    @Override
    public String what() {
        return "dispatch";
    }

    @Override
    public String title() {
        return "调度单";
    }

    @Override
    public long count(Actor actor, String query) {
        return rows(actor, query, null).size();
    }

    @Override
    public Sheet sheet(Actor actor, String query, LocalDate today) {
        return new Sheet(
                "重点项目调度单",
                COLUMNS,
                rows(actor, query, Progress.day(today)).stream().map(DispatchSheet::cells));
    }

    private List<DispatchRow> rows(Actor actor, String query, @Nullable LocalDate otherwise) {
        LocalDate day = query.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(query) : otherwise;
        return day == null ? List.of() : reader.rows(actor.regionId(), day);
    }

    private static List<@Nullable Object> cells(DispatchRow row) {
        YearPlan plan = row.progress().plan();
        return Arrays.asList(
                row.name(),
                row.unit(),
                row.progress().library().label(),
                plan == null ? null : plan.amount().movePointLeft(4),
                row.progress().completed().movePointLeft(4),
                row.expected(),
                row.actual(),
                row.gap(),
                row.light().word(),
                row.stuck());
    }
}
