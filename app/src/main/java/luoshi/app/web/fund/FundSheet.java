package luoshi.app.web.fund;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Missing;
import luoshi.app.web.export.Exportable;
import luoshi.project.fund.Source;
import luoshi.publication.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 资金池 as an Excel table. The query is the year. */
@Component
class FundSheet implements Exportable {
    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("资金渠道", 18),
            new Sheet.Column("资金名称", 40),
            new Sheet.Column("用于项目", 30),
            new Sheet.Column("文号", 26),
            new Sheet.Column("计划（万元）", 14),
            new Sheet.Column("到位（万元）", 14),
            new Sheet.Column("到位率（%）", 12),
            new Sheet.Column("下达（万元）", 14),
            new Sheet.Column("结余（万元）", 14));

    private final FundReader reader;

    FundSheet(FundReader reader) {
        this.reader = reader;
    }

    @Override
    public String what() {
        return "funds";
    }

    @Override
    public String title() {
        return "资金池";
    }

    @Override
    public long count(Actor actor, String query) {
        return reader.pool(actor, year(query)).lines().size();
    }

    @Override
    public Sheet sheet(Actor actor, String query, LocalDate today) {
        int year = year(query);
        return new Sheet(
                year + "年项目资金",
                COLUMNS,
                reader.pool(actor, year).lines().stream().map(FundSheet::cells));
    }

    private static int year(String query) {
        if (!query.matches("20\\d{2}")) {
            throw new Missing();
        }
        return Integer.parseInt(query);
    }

    private static List<@Nullable Object> cells(FundReader.Line line) {
        Source source = line.source();
        Source.Level level = source.level();
        return Arrays.asList(
                source.channel().label(),
                source.name(),
                line.project().isEmpty() ? "统筹" : line.project(),
                source.document(),
                level.planned().movePointLeft(4),
                level.arrived().movePointLeft(4),
                level.arrivedPercent(),
                level.allocated().movePointLeft(4),
                level.balance().movePointLeft(4));
    }
}
