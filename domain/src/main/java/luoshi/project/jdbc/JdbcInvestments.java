package luoshi.project.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.investment.Investments;
import luoshi.project.investment.Month;
import luoshi.project.investment.Progress;
import luoshi.project.investment.YearPlan;
import luoshi.project.investment.YearSum;
import luoshi.project.sum.Series;
import luoshi.supervision.Light;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Investments} in PostgreSQL. */
public final class JdbcInvestments implements Investments {
    private static final String PLANS =
            "select year, version, amount, curve, document, frozen_on from project_plan where region_id = ? and project_id = ?";

    /** Active projects with the plan that holds and the last month of dispatch, both of the day's year. */
    private static final String STANDS = """
            from project_project p
            left join lateral (
              select * from project_plan where region_id = p.region_id and project_id = p.id and year = ? order by version desc limit 1) l on true
            left join lateral (
              select * from project_month where region_id = p.region_id and project_id = p.id and series = 'DISPATCH'
                and month between make_date(?, 1, 1) and ? order by month desc limit 1) m on true
            where p.region_id = ? and p.ended_on is null""";

    private static final String PROGRESS = """
            select p.id, p.name, p.unit_id, p.library, p.start_due, p.started_on, l.year, l.version, l.amount, l.curve, l.document, l.frozen_on,
                   'DISPATCH' as series, m.month, m.completed, m.paid, m.words, m.corrected_because
            %s and (l.year is not null or (p.start_due < ? and p.started_on is null))""".formatted(STANDS);

    private final JdbcTemplate jdbc;

    public JdbcInvestments(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<YearPlan> plan(long regionId, long projectId, int year) {
        return jdbc
                .query(
                        PLANS + " and year = ? order by version desc limit 1",
                        JdbcInvestments::plan,
                        regionId,
                        projectId,
                        year)
                .stream()
                .findFirst();
    }

    @Override
    public Map<Long, YearPlan> plans(long regionId, List<Long> projectIds, int year) {
        Map<Long, YearPlan> plans = new HashMap<>();
        jdbc.query(
                """
                select distinct on (project_id) project_id, year, version, amount, curve, document, frozen_on from project_plan
                where region_id = ? and project_id = any (?) and year = ? order by project_id, version desc""",
                row -> {
                    plans.put(row.getLong("project_id"), plan(row, 0));
                },
                regionId,
                projectIds.toArray(Long[]::new),
                year);
        return plans;
    }

    @Override
    public Map<Long, List<Month>> months(long regionId, List<Long> projectIds, int year) {
        Map<Long, List<Month>> months = new HashMap<>();
        jdbc.query(
                """
                select project_id, series, month, completed, paid, words, corrected_because from project_month
                where region_id = ? and project_id = any (?) and month between make_date(?, 1, 1) and make_date(?, 12, 1)
                order by project_id, month, series""",
                row -> {
                    months.computeIfAbsent(row.getLong("project_id"), id -> new ArrayList<>())
                            .add(month(row, 0));
                },
                regionId,
                projectIds.toArray(Long[]::new),
                year,
                year);
        return months;
    }

    @Override
    public List<YearPlan> plans(long regionId, long projectId) {
        return jdbc.query(PLANS + " order by year desc, version desc", JdbcInvestments::plan, regionId, projectId);
    }

    @Override
    public void freeze(KeyProject project, YearPlan plan) {
        jdbc.update(
                """
                insert into project_plan (region_id, project_id, year, version, amount, curve, document, frozen_on, concerned, restriction)
                select region_id, id, ?, ?, ?, ?, ?, ?, concerned, restriction from project_project where region_id = ? and id = ?""",
                plan.year(),
                plan.version(),
                plan.amount(),
                plan.hundredths().toArray(Integer[]::new),
                plan.document(),
                plan.frozenOn(),
                project.regionId(),
                project.id());
    }

    @Override
    public List<Month> months(long regionId, long projectId, int year) {
        return jdbc.query("""
                select series, month, completed, paid, words, corrected_because from project_month
                where region_id = ? and project_id = ? and month between make_date(?, 1, 1) and make_date(?, 12, 1) order by month, series""", JdbcInvestments::month, regionId, projectId, year, year);
    }

    @Override
    public Map<Long, List<BigDecimal>> completed(long regionId, List<Long> projectIds, int year) {
        Map<Long, List<BigDecimal>> completed = new HashMap<>();
        jdbc.query(
                """
                select project_id, extract(month from month)::int as number, completed from project_month
                where region_id = ? and project_id = any (?) and series = 'DISPATCH' and month between make_date(?, 1, 1) and make_date(?, 12, 1)
                order by project_id, month""",
                row -> {
                    List<BigDecimal> months =
                            completed.computeIfAbsent(row.getLong("project_id"), id -> new ArrayList<>());
                    while (months.size() < row.getInt("number") - 1) {
                        months.add(months.isEmpty() ? BigDecimal.ZERO : months.getLast());
                    }
                    months.add(row.getBigDecimal("completed"));
                },
                regionId,
                projectIds.toArray(Long[]::new),
                year,
                year);
        return completed;
    }

    @Override
    public BigDecimal otherYears(long regionId, long projectId, int year) {
        return jdbc.query("""
                        select coalesce(sum(completed), 0) as completed from (
                          select distinct on (extract(year from month)) completed from project_month
                          where region_id = ? and project_id = ? and series = 'DISPATCH' and extract(year from month) <> ?
                          order by extract(year from month), month desc) last""", (row, number) -> row.getBigDecimal("completed"), regionId, projectId, year)
                .getFirst();
    }

    @Override
    public void report(KeyProject project, Month month) {
        jdbc.update(
                """
                insert into project_month (region_id, project_id, series, month, completed, paid, words, corrected_because, concerned, restriction)
                select region_id, id, ?, ?, ?, ?, ?, ?, concerned, restriction from project_project where region_id = ? and id = ?
                on conflict (region_id, project_id, series, month) do update
                set completed = excluded.completed, paid = excluded.paid, words = excluded.words, corrected_because = excluded.corrected_because,
                    given_by = access_account(), given_at = clock_timestamp()""",
                month.series().name(),
                month.month(),
                month.completed(),
                month.paid(),
                month.words(),
                month.correctedBecause(),
                project.regionId(),
                project.id());
    }

    @Override
    public List<Progress> progress(long regionId, LocalDate day) {
        return jdbc.query(
                PROGRESS + " order by p.id",
                JdbcInvestments::progress,
                day.getYear(),
                day.getYear(),
                day,
                regionId,
                day);
    }

    @Override
    public List<Progress> progress(long regionId, List<Long> projectIds, LocalDate day) {
        return jdbc.query(
                PROGRESS + " and p.id = any (?) order by p.id",
                JdbcInvestments::progress,
                day.getYear(),
                day.getYear(),
                day,
                regionId,
                day,
                projectIds.toArray(Long[]::new));
    }

    @Override
    public YearSum sum(long regionId, Library library, LocalDate day) {
        return jdbc.query(
                        """
                        select count(*) as count, coalesce(sum(l.amount), 0) as plan, coalesce(sum(l.amount * l.curve[?] / 10000), 0) as due,
                               coalesce(sum(m.completed), 0) as completed
                        %s and p.library = ? and l.year is not null""".formatted(STANDS),
                        (row, number) -> new YearSum(
                                row.getLong("count"),
                                row.getBigDecimal("plan"),
                                row.getBigDecimal("due"),
                                row.getBigDecimal("completed")),
                        day.getMonthValue(),
                        day.getYear(),
                        day.getYear(),
                        day,
                        regionId,
                        library.name())
                .getFirst();
    }

    @Override
    public long light(long regionId, Map<Long, Light> lights, LocalDate day) {
        List<Long> ids = List.copyOf(lights.keySet());
        return jdbc.update(
                """
                with told as (select * from unnest(?, ?) as t (id, light)),
                changed as (
                  select s.id, coalesce(t.light, '') as light from project_standing s left join told t on t.id = s.id
                  where s.region_id = ? and s.light <> coalesce(t.light, '') order by s.id for update of s)
                update project_standing s set light = c.light, lit_on = ? from changed c where s.region_id = ? and s.id = c.id""",
                ids.toArray(Long[]::new),
                ids.stream().map(id -> String.valueOf(lights.get(id))).toArray(String[]::new),
                regionId,
                day,
                regionId);
    }

    private static Progress progress(ResultSet row, int number) throws SQLException {
        return new Progress(
                row.getLong("id"),
                row.getString("name"),
                row.getLong("unit_id"),
                Library.valueOf(row.getString("library")),
                new Progress.Starts(
                        row.getObject("start_due", LocalDate.class), row.getObject("started_on", LocalDate.class)),
                row.getBigDecimal("amount") == null ? null : plan(row, number),
                row.getBigDecimal("completed") == null ? null : month(row, number));
    }

    private static YearPlan plan(ResultSet row, int number) throws SQLException {
        return new YearPlan(
                row.getInt("year"),
                row.getInt("version"),
                row.getBigDecimal("amount"),
                Arrays.asList((Integer[]) row.getArray("curve").getArray()),
                row.getString("document"),
                row.getObject("frozen_on", LocalDate.class));
    }

    private static Month month(ResultSet row, int number) throws SQLException {
        @Nullable BigDecimal paid = row.getBigDecimal("paid");
        return new Month(
                Series.valueOf(row.getString("series")),
                row.getObject("month", LocalDate.class),
                row.getBigDecimal("completed"),
                paid,
                row.getString("words"),
                row.getString("corrected_because"));
    }
}
