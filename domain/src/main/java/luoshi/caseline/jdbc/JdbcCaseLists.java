package luoshi.caseline.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.caseline.CaseFile;
import luoshi.caseline.count.CaseLists;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link CaseLists} in PostgreSQL. */
public final class JdbcCaseLists implements CaseLists {
    private final JdbcTemplate jdbc;

    public JdbcCaseLists(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private static String where(Filter filter, List<Object> values) {
        StringBuilder where = new StringBuilder(" where region_id = ? and line = ? and merged_into is null");
        values.addAll(List.of(filter.regionId(), filter.line()));
        if (!filter.states().isEmpty()) {
            where.append(" and state = any (?)");
            values.add(filter.states().toArray(String[]::new));
        }
        where.append(condition(filter.which()));
        Long unit = filter.unitId();
        if (unit != null && unit == 0) {
            where.append(" and unit_id is null");
        } else if (unit != null) {
            where.append(" and unit_id = ?");
            values.add(unit);
        }
        LocalDate last = filter.span().to();
        where.append(" and opened_on between ? and ?");
        values.addAll(List.of(filter.span().from(), last.withDayOfMonth(last.lengthOfMonth())));
        fields(filter.fields(), where, values);
        return where.toString();
    }

    private static void fields(Map<String, String> fields, StringBuilder where, List<Object> values) {
        Map<String, String> filled = new HashMap<>();
        fields.forEach((field, value) -> {
            if (value.isEmpty()) {
                where.append(" and coalesce(fields ->> ?, '') = ''");
                values.add(field);
            } else {
                filled.put(field, value);
            }
        });
        if (!filled.isEmpty()) {
            where.append(" and fields @> ?::jsonb");
            values.add(CaseRows.json(filled));
        }
    }

    private static String condition(Which which) {
        return switch (which) {
            case ALL -> "";
            case OPEN -> " and closed_on is null";
            case CLOSED -> " and closed_on is not null";
            case TIMED -> " and (answered_on is not null or lateness > 0)";
            case IN_TIME -> " and answered_on is not null and lateness = 0";
            case OPEN_LATE -> " and lateness = 2 and closed_on is null";
            case RATED -> " and rating <> ''";
            case CONTENT -> " and rating <> '' and content";
        };
    }

    @Override
    public List<CaseFile> page(Filter filter, long before, int most) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        values.addAll(List.of(before, most));
        return jdbc.query(
                "select * from caseline_case" + where + " and id < ? order by id desc limit ?",
                CaseRows::file,
                values.toArray());
    }

    @Override
    @SuppressWarnings("NullAway") // a count always answers a row
    public long count(Filter filter) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        return jdbc.queryForObject("select count(*) from caseline_case" + where, Long.class, values.toArray());
    }

    @Override
    public Stream<CaseFile> stream(Filter filter) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        return jdbc.queryForStream(
                "select * from caseline_case" + where + " order by id desc", CaseRows::file, values.toArray());
    }

    @Override
    public List<CaseFile> all(long regionId, List<Long> ids) {
        return jdbc.query(
                "select * from caseline_case where region_id = ? and id = any (?) order by id desc",
                CaseRows::file,
                regionId,
                ids.toArray(Long[]::new));
    }

    @Override
    public List<CaseFile> dueNext(long regionId, String line, List<String> states, int most) {
        return jdbc.query("""
                select c.* from unnest(?::text[]) with ordinality as wanted (state, place), lateral (
                  select * from caseline_case where region_id = ? and line = ? and state = wanted.state and merged_into is null
                  order by due_on, id limit ?) c
                order by wanted.place, c.due_on, c.id""", CaseRows::file, states.toArray(String[]::new), regionId, line, most);
    }
}
