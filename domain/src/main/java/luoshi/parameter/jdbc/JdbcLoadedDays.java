package luoshi.parameter.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.foundation.calendar.ArrangedDay;
import luoshi.foundation.calendar.Closure;
import luoshi.foundation.calendar.HolidayYear;
import luoshi.once.Once;
import luoshi.parameter.LoadedDays;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link LoadedDays} in PostgreSQL. */
public final class JdbcLoadedDays implements LoadedDays {
    private static final String LAST = """
            select distinct on (year) year, version, source from parameter_year where region_id = ? order by year, version desc""";

    private final JdbcTemplate jdbc;
    private final Once<String> stamps = Once.forAll();

    public JdbcLoadedDays(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // an aggregate always answers a row
    public String stamp(long regionId) {
        return stamps.get(regionId, () -> jdbc.queryForObject("""
                select concat_ws('/',
                  (select max(loaded_at) from parameter_year where region_id = ?),
                  (select count(*) from parameter_closure where region_id = ?),
                  (select count(*) from parameter_closure where region_id = ? and withdrawn_at is null))""", String.class, regionId, regionId, regionId));
    }

    @Override
    public List<HolidayYear> years(long regionId) {
        Map<Integer, List<ArrangedDay>> days = new LinkedHashMap<>();
        Map<Integer, String> sources = new LinkedHashMap<>();
        jdbc.query(
                """
                select l.year, l.source, d.day, d.name, d.off
                from (%s) l join parameter_day d on d.region_id = ? and d.year = l.year and d.version = l.version
                order by d.day""".formatted(LAST),
                row -> {
                    int year = row.getInt("year");
                    sources.put(year, row.getString("source"));
                    days.computeIfAbsent(year, none -> new ArrayList<>())
                            .add(new ArrangedDay(
                                    row.getObject("day", LocalDate.class),
                                    row.getString("name"),
                                    row.getBoolean("off")));
                },
                regionId,
                regionId);
        return days.entrySet().stream()
                .map(year -> HolidayYear.of(
                        year.getKey(), List.of(sources.getOrDefault(year.getKey(), "")), year.getValue()))
                .toList();
    }

    @Override
    public List<Declared> closures(long regionId) {
        return jdbc.query(
                "select * from parameter_closure where region_id = ? and withdrawn_at is null order by from_day desc, id desc",
                (row, number) -> new Declared(
                        row.getLong("id"),
                        new Closure(
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("to_day", LocalDate.class),
                                row.getString("reason")),
                        row.getString("document")),
                regionId);
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public int load(long regionId, HolidayYear year) {
        stamps.forget();
        int version = jdbc.queryForObject(
                """
                insert into parameter_year (region_id, year, version, source)
                select ?, ?, coalesce(max(version), 0) + 1, ? from parameter_year where region_id = ? and year = ? returning version""", Integer.class, regionId, year.year(), String.join("；", year.sources()), regionId, year.year());
        jdbc.batchUpdate(
                "insert into parameter_day (region_id, year, version, day, name, off) values (?, ?, ?, ?, ?, ?)",
                year.days().values(),
                100,
                (statement, day) -> {
                    statement.setLong(1, regionId);
                    statement.setInt(2, year.year());
                    statement.setInt(3, version);
                    statement.setObject(4, day.day());
                    statement.setString(5, day.name());
                    statement.setBoolean(6, day.off());
                });
        return version;
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long close(long regionId, Closure closure, String document) {
        stamps.forget();
        return jdbc.queryForObject(
                "insert into parameter_closure (region_id, from_day, to_day, reason, document) values (?, ?, ?, ?, ?) returning id",
                Long.class,
                regionId,
                closure.from(),
                closure.to(),
                closure.reason(),
                document);
    }

    @Override
    public boolean withdraw(long regionId, long id) {
        stamps.forget();
        return jdbc.update(
                        "update parameter_closure set withdrawn_at = clock_timestamp() where region_id = ? and id = ? and withdrawn_at is null",
                        regionId,
                        id)
                == 1;
    }
}
