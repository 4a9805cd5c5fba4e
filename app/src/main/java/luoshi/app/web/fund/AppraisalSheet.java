package luoshi.app.web.fund;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.export.Exportable;
import luoshi.app.web.ledger.RowReader;
import luoshi.project.appraisal.Appraisal;
import luoshi.project.appraisal.Appraisals;
import luoshi.publication.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 政府投资评审 as an Excel table. */
@Component
class AppraisalSheet implements Exportable {
    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("项目名称", 36),
            new Sheet.Column("责任单位", 14),
            new Sheet.Column("环节", 10),
            new Sheet.Column("送审日期", 12),
            new Sheet.Column("送审（万元）", 14),
            new Sheet.Column("审定日期", 12),
            new Sheet.Column("审定（万元）", 14),
            new Sheet.Column("核减（万元）", 14),
            new Sheet.Column("文号和核减内容", 50));

    private final Appraisals appraisals;
    private final RowReader names;

    AppraisalSheet(Appraisals appraisals, RowReader names) {
        this.appraisals = appraisals;
        this.names = names;
    }

    @Override
    public String what() {
        return "appraisals";
    }

    @Override
    public String title() {
        return "政府投资评审";
    }

    @Override
    public long count(Actor actor, String query) {
        return appraisals.list(actor.regionId()).size();
    }

    @Override
    public Sheet sheet(Actor actor, String query, LocalDate today) {
        Map<Long, String> units = names.unitNames(actor.regionId());
        return new Sheet(
                "政府投资项目评审", COLUMNS, appraisals.list(actor.regionId()).stream().map(one -> cells(one, units)));
    }

    private static List<@Nullable Object> cells(Appraisal one, Map<Long, String> units) {
        Appraisal.Result result = one.result();
        return Arrays.asList(
                one.subject().name(),
                units.getOrDefault(one.subject().unitId(), ""),
                one.stage().label(),
                one.submittedOn(),
                one.submitted().movePointLeft(4),
                result == null ? null : result.on(),
                result == null ? null : result.reviewed().movePointLeft(4),
                result == null ? null : one.saved().movePointLeft(4),
                result == null ? "评审中" : result.words());
    }
}
