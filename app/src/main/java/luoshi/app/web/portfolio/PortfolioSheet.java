package luoshi.app.web.portfolio;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.export.Exportable;
import luoshi.app.web.ledger.RowReader;
import luoshi.project.portfolio.Portfolio;
import luoshi.project.portfolio.Portfolios;
import luoshi.publication.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 盘子里的项目 as an Excel table, each once. The query is the group's id. */
@Component
class PortfolioSheet implements Exportable {
    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("项目名称", 36),
            new Sheet.Column("责任单位", 14),
            new Sheet.Column("所在库", 12),
            new Sheet.Column("总投资（万元）", 16),
            new Sheet.Column("年度计划（万元）", 16),
            new Sheet.Column("累计完成（万元）", 16));

    private final Portfolios portfolios;
    private final RowReader names;

    PortfolioSheet(Portfolios portfolios, RowReader names) {
        this.portfolios = portfolios;
        this.names = names;
    }

    @Override
    public String what() {
        return "portfolio";
    }

    @Override
    public String title() {
        return "项目盘子";
    }

    @Override
    public long count(Actor actor, String query) {
        return members(actor, query).size();
    }

    @Override
    public Sheet sheet(Actor actor, String query, LocalDate today) {
        Map<Long, String> units = names.unitNames(actor.regionId());
        return new Sheet(
                portfolios
                        .find(actor.regionId(), id(query))
                        .map(Portfolio::name)
                        .orElse(title()),
                COLUMNS,
                members(actor, query).stream().map(one -> cells(one, units)));
    }

    private List<Portfolios.Member> members(Actor actor, String query) {
        return portfolios.members(actor.regionId(), id(query));
    }

    private static long id(String query) {
        return query.matches("\\d{1,18}") ? Long.parseLong(query) : 0;
    }

    private static List<@Nullable Object> cells(Portfolios.Member one, Map<Long, String> units) {
        return Arrays.asList(
                one.name(),
                units.getOrDefault(one.unitId(), ""),
                one.library().label(),
                one.money().total().movePointLeft(4),
                one.money().planned().movePointLeft(4),
                one.money().completed().movePointLeft(4));
    }
}
