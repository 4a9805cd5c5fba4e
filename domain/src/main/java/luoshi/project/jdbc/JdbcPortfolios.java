package luoshi.project.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Sort;
import luoshi.project.portfolio.Actual;
import luoshi.project.portfolio.Declared;
import luoshi.project.portfolio.Portfolio;
import luoshi.project.portfolio.Portfolios;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Portfolios} in PostgreSQL. */
public final class JdbcPortfolios implements Portfolios {
    private static final String PORTFOLIO = """
            select id, parent_id, year, name, quote, commitment_id, sort, privately, least,
                   declared_count, declared_total, declared_completed, declared_share, declared_base
            from project_portfolio where region_id = ?""";

    /** Which projects each group holds, itself or inside it: each once, with the groups that hold it. What was withdrawn does not count, what is archived does. */
    private static final String HELD = """
            with recursive asked as (select ?::bigint as region),
            tree as (
              select f.id as top, f.year, f.id from project_portfolio f, asked a where f.region_id = a.region %s
              union all
              select t.top, t.year, c.id from tree t, asked a, project_portfolio c where c.region_id = a.region and c.parent_id = t.id),
            held as (
              select t.top, t.year, m.project_id, array_agg(t.id order by t.id) as through
              from tree t join asked a on true
              join project_portfolio_member m on m.region_id = a.region and m.portfolio_id = t.id and m.left_because = ''
              group by 1, 2, 3),
            year as (
              select h.year, p.id, p.name, p.unit_id, p.library, p.total, coalesce(l.amount, 0) as planned, coalesce(n.completed, 0) as completed
              from (select distinct year, project_id from held) h join asked a on true
              join project_project p on p.region_id = a.region and p.id = h.project_id and (p.ended_on is null or p.library = 'COMPLETED')
              left join lateral (
                select amount from project_plan where region_id = p.region_id and project_id = p.id and year = h.year order by version desc limit 1) l on true
              left join lateral (
                select completed from project_month where region_id = p.region_id and project_id = p.id and series = 'DISPATCH'
                  and month between make_date(h.year, 1, 1) and make_date(h.year, 12, 1) order by month desc limit 1) n on true)""";

    private final JdbcTemplate jdbc;

    public JdbcPortfolios(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Portfolio> list(long regionId) {
        return jdbc.query(PORTFOLIO + " order by year desc, id", JdbcPortfolios::portfolio, regionId);
    }

    @Override
    public Optional<Portfolio> find(long regionId, long id) {
        return jdbc.query(PORTFOLIO + " and id = ?", JdbcPortfolios::portfolio, regionId, id).stream()
                .findFirst();
    }

    @Override
    public long open(long regionId, Portfolio portfolio) {
        Portfolio.Bounds bounds = portfolio.bounds();
        Declared declared = portfolio.declared();
        return jdbc.query(
                        """
                        insert into project_portfolio (region_id, parent_id, year, name, quote, commitment_id, sort, privately, least,
                          declared_count, declared_total, declared_completed, declared_share, declared_base)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                        (row, number) -> row.getLong("id"),
                        regionId,
                        portfolio.parentId(),
                        portfolio.year(),
                        portfolio.name(),
                        portfolio.quote(),
                        portfolio.commitmentId(),
                        bounds.sort() == null ? null : bounds.sort().name(),
                        bounds.privately(),
                        bounds.least(),
                        declared.count(),
                        declared.total(),
                        declared.completed(),
                        declared.share(),
                        declared.base())
                .getFirst();
    }

    @Override
    public Map<Long, Actual> actuals(long regionId) {
        Map<Long, Actual> actuals = new HashMap<>();
        jdbc.query(
                HELD.formatted("") + """
                         select h.top, count(*) as count, sum(y.total) as total, sum(y.planned) as planned, sum(y.completed) as completed
                        from held h join year y on y.year = h.year and y.id = h.project_id group by h.top""",
                row -> {
                    actuals.put(
                            row.getLong("top"),
                            new Actual(
                                    row.getLong("count"),
                                    row.getBigDecimal("total"),
                                    row.getBigDecimal("planned"),
                                    row.getBigDecimal("completed")));
                },
                regionId);
        return actuals;
    }

    @Override
    public List<Member> members(long regionId, long id) {
        return jdbc.query(HELD.formatted("and f.id = ?") + """
                 select y.*, h.through from held h join year y on y.year = h.year and y.id = h.project_id order by y.total desc, y.id""", JdbcPortfolios::member, regionId, id);
    }

    @Override
    public int fill(Portfolio portfolio, List<KeyProject> projects) {
        return jdbc.update(
                """
                insert into project_portfolio_member (region_id, portfolio_id, project_id, concerned, restriction)
                select p.region_id, f.id, p.id, p.concerned, p.restriction
                from project_portfolio f join project_project p on p.region_id = f.region_id
                where f.region_id = ? and f.id = ? and p.id = any (?)
                on conflict (region_id, portfolio_id, project_id) where left_because = '' do nothing""",
                projects.isEmpty() ? 0 : projects.getFirst().regionId(),
                portfolio.id(),
                projects.stream().map(KeyProject::id).toArray(Long[]::new));
    }

    @Override
    public boolean leave(long regionId, long id, long projectId, String because) {
        return jdbc.update("""
                        update project_portfolio_member set left_because = ?
                        where region_id = ? and portfolio_id = ? and project_id = ? and left_because = ''""", because, regionId, id, projectId) == 1;
    }

    private static Portfolio portfolio(ResultSet row, int number) throws SQLException {
        String sort = row.getString("sort");
        return new Portfolio(
                row.getLong("id"),
                row.getObject("parent_id", Long.class),
                row.getInt("year"),
                row.getString("name"),
                row.getString("quote"),
                row.getObject("commitment_id", Long.class),
                new Portfolio.Bounds(
                        sort == null ? null : Sort.valueOf(sort),
                        row.getBoolean("privately"),
                        row.getBigDecimal("least")),
                new Declared(
                        row.getObject("declared_count", Integer.class),
                        amount(row, "total"),
                        amount(row, "completed"),
                        amount(row, "share"),
                        amount(row, "base")));
    }

    private static @Nullable BigDecimal amount(ResultSet row, String what) throws SQLException {
        return row.getBigDecimal("declared_" + what);
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getLong("id"),
                row.getString("name"),
                row.getLong("unit_id"),
                Library.valueOf(row.getString("library")),
                new Member.Money(
                        row.getBigDecimal("total"), row.getBigDecimal("planned"), row.getBigDecimal("completed")),
                Arrays.asList((Long[]) row.getArray("through").getArray()));
    }
}
