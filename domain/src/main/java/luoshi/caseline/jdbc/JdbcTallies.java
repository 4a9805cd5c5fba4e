package luoshi.caseline.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.access.Scope;
import luoshi.caseline.count.Span;
import luoshi.caseline.count.Sums;
import luoshi.caseline.count.Tallies;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Tallies} in PostgreSQL. */
public final class JdbcTallies implements Tallies {
    /** Cases one by one, in the counters' columns. */
    private static final String ROWS = """
            (select *, 1 as cases from caseline_counted_view) c""";

    private final JdbcTemplate jdbc;

    public JdbcTallies(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Where is counted, and the rest of the condition; a person of several units has no counter. */
    private static String from(Scope scope, By by, List<Object> values) {
        if (!scope.whole() && scope.units().size() != 1) {
            return ROWS + " where region_id = ?";
        }
        values.add(scope.whole() ? 0L : scope.units().iterator().next());
        return "caseline_tally c where region_id = ? and viewer_unit = ? and cut = "
                + (by == By.UNIT ? "'unit'" : "'facet'");
    }

    @Override
    public Map<String, Map<String, Sums>> sums(long regionId, Scope scope, String line, By by) {
        List<Object> values = new ArrayList<>(List.of(regionId));
        String from = from(scope, by, values);
        values.add(line);
        return sums(key(by), from + " and line = ?", values);
    }

    @Override
    public Map<String, Map<String, Sums>> sums(long regionId, Scope scope, String line, By by, Span span) {
        List<Object> values = new ArrayList<>(List.of(regionId));
        String from = from(scope, by, values);
        values.addAll(List.of(line, span.from(), span.to()));
        return sums(key(by), from + " and line = ? and month between ? and ?", values);
    }

    @Override
    public Map<String, Map<String, Sums>> sumsByField(long regionId, String line, String field, Span span) {
        return sums(
                "coalesce(fields ->> ?, '')",
                ROWS + " where region_id = ? and line = ? and month between ? and ?",
                List.of(field, regionId, line, span.from(), span.to()));
    }

    private static String key(By by) {
        return switch (by) {
            case NOTHING -> "''";
            case UNIT -> "unit_id::text";
            case MONTH -> "month::text";
            case FACET -> "facet";
        };
    }

    private Map<String, Map<String, Sums>> sums(String key, String from, List<Object> values) {
        Map<String, Map<String, Sums>> sums = new LinkedHashMap<>();
        jdbc.query(
                """
                select %s as key, state, sum(cases) as cases, sum(amount1) as amount1, sum(amount2) as amount2, sum(answered) as answered,
                  sum(in_time) as in_time, sum(overdue) as overdue, sum(open_late) as open_late, sum(rated) as rated, sum(content) as content,
                  sum(closed) as closed, sum(days) as days
                from %s group by 1, 2 having sum(cases) <> 0 order by 1, 2""".formatted(key, from),
                row -> {
                    sums.computeIfAbsent(row.getString("key"), any -> new HashMap<>())
                            .put(row.getString("state"), sums(row));
                },
                values.toArray());
        return sums;
    }

    private static Sums sums(ResultSet row) throws SQLException {
        return new Sums(
                row.getLong("cases"),
                row.getBigDecimal("amount1"),
                row.getBigDecimal("amount2"),
                new Sums.Timed(
                        row.getLong("answered"),
                        row.getLong("in_time"),
                        row.getLong("overdue"),
                        row.getLong("open_late")),
                new Sums.Rated(row.getLong("rated"), row.getLong("content")),
                new Sums.Ended(row.getLong("closed"), row.getLong("days")));
    }

    @Override
    @SuppressWarnings("NullAway") // a count always answers a row
    public long mismatches(long regionId, String line) {
        return jdbc.queryForObject("""
                with t as (
                  select cut, restriction, unit_id, state, month, facet, sum(cases) a, sum(amount1) b, sum(amount2) c, sum(answered) d, sum(in_time) e, sum(overdue) f,
                         sum(open_late) g, sum(rated) h, sum(content) i, sum(closed) j, sum(days) k
                  from caseline_tally where region_id = ? and line = ? and viewer_unit = 0 group by 1, 2, 3, 4, 5, 6 having sum(cases) <> 0),
                r as (
                  select cut, restriction, unit, state, month, side, count(*) a, sum(amount1) b, sum(amount2) c, sum(answered) d, sum(in_time) e, sum(overdue) f,
                         sum(open_late) g, sum(rated) h, sum(content) i, sum(closed) j, sum(days) k
                  from caseline_counted_view, lateral (values ('unit', unit_id, ''), ('facet', 0, facet)) as cuts (cut, unit, side)
                  where region_id = ? and line = ? group by 1, 2, 3, 4, 5, 6)
                select count(*) from ((select * from t except select * from r) union all (select * from r except select * from t)) x""", Long.class, regionId, line, regionId, line);
    }

    @Override
    public Map<String, Open> open(long regionId, Scope scope) {
        List<Object> values = new ArrayList<>(List.of(regionId));
        String from = from(scope, By.NOTHING, values);
        Map<String, Open> open = new HashMap<>();
        jdbc.query(
                "select line, sum(cases), sum(cases) - sum(closed), sum(open_late) from " + from + " group by 1",
                row -> {
                    open.put(row.getString(1), new Open(row.getLong(2), row.getLong(3), row.getLong(4)));
                },
                values.toArray());
        return open;
    }

    @Override
    @SuppressWarnings("NullAway") // the function always answers
    public long fold(long regionId) {
        return jdbc.queryForObject("select caseline_fold(?)", Long.class, regionId);
    }
}
