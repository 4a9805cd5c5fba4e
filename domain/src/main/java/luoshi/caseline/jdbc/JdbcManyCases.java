package luoshi.caseline.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Part;
import luoshi.caseline.clock.CaseClock;
import luoshi.caseline.many.ManyCases;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link ManyCases} in PostgreSQL: rows travel as arrays, a column each. */
public final class JdbcManyCases implements ManyCases {
    private final JdbcTemplate jdbc;

    public JdbcManyCases(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CaseFile> hold(long regionId, List<Long> ids) {
        return jdbc.query(
                "select * from caseline_case where region_id = ? and id = any (?) order by id for update",
                CaseRows::file,
                regionId,
                ids.toArray(Long[]::new));
    }

    @Override
    public Map<Long, List<Part>> parts(long regionId, List<Long> ids) {
        Map<Long, List<Part>> parts = new HashMap<>();
        jdbc.query(
                "select * from caseline_part where region_id = ? and case_id = any (?) order by id",
                row -> {
                    parts.computeIfAbsent(row.getLong("case_id"), any -> new ArrayList<>())
                            .add(CaseRows.part(row, 0));
                },
                regionId,
                ids.toArray(Long[]::new));
        return parts;
    }

    @Override
    public Map<Long, List<CaseClock>> clocks(long regionId, List<Long> ids) {
        Map<Long, List<CaseClock>> clocks = new HashMap<>();
        jdbc.query(
                "select * from caseline_clock where region_id = ? and case_id = any (?) order by id",
                row -> {
                    clocks.computeIfAbsent(row.getLong("case_id"), any -> new ArrayList<>())
                            .add(JdbcClocks.clock(row, 0));
                },
                regionId,
                ids.toArray(Long[]::new));
        return clocks;
    }

    @Override
    public Map<Long, List<CaseFile>> merged(long regionId, List<Long> ids) {
        return jdbc
                .query(
                        "select * from caseline_case where region_id = ? and merged_into = any (?) order by id",
                        CaseRows::file,
                        regionId,
                        ids.toArray(Long[]::new))
                .stream()
                .collect(Collectors.groupingBy(
                        file -> java.util.Objects.requireNonNull(file.likes().mergedInto())));
    }

    @Override
    public List<Long> numbers(int many) {
        return jdbc.queryForList("select nextval('caseline_id') from generate_series(1, ?)", Long.class, many);
    }

    @Override
    public void change(long regionId, List<Changed> changed) {
        if (changed.isEmpty()) {
            return;
        }
        jdbc.update(
                """
                update caseline_case c set version_id = d.version_id, title = d.title, state = d.state, unit_id = d.unit_id, due_on = d.due_on,
                  answered_on = d.answered_on, closed_on = d.closed_on, published_on = d.published_on, lateness = d.lateness, amount1 = d.amount1,
                  amount2 = d.amount2, facet = d.facet, rating = d.rating, content = d.content, unique_key = d.unique_key, fields = d.fields::jsonb,
                  concerned = d.concerned::bigint[]
                from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::date[], ?::date[], ?::date[], ?::date[], ?::smallint[], ?::numeric[],
                            ?::numeric[], ?::text[], ?::text[], ?::boolean[], ?::bigint[], ?::text[], ?::text[])
                  as d (id, version_id, title, state, unit_id, due_on, answered_on, closed_on, published_on, lateness, amount1, amount2, facet, rating, content,
                        unique_key, fields, concerned)
                where c.region_id = ? and c.id = d.id""",
                each(changed, one -> one.file().id(), Long[]::new),
                each(changed, one -> one.file().kind().versionId(), Long[]::new),
                each(changed, one -> one.file().title(), String[]::new),
                each(changed, one -> one.file().standing().state(), String[]::new),
                each(changed, one -> one.file().standing().unitId(), Long[]::new),
                each(changed, one -> CaseRows.due(one.file().days().dueOn()).toString(), String[]::new),
                each(changed, one -> text(one.file().days().answeredOn()), String[]::new),
                each(changed, one -> text(one.file().days().closedOn()), String[]::new),
                each(changed, one -> text(one.file().days().publishedOn()), String[]::new),
                each(changed, one -> one.file().standing().lateness(), Integer[]::new),
                each(changed, one -> one.counted().amount1().toPlainString(), String[]::new),
                each(changed, one -> one.counted().amount2().toPlainString(), String[]::new),
                each(changed, one -> one.counted().facet(), String[]::new),
                each(changed, one -> one.counted().rating(), String[]::new),
                each(changed, one -> one.counted().content(), Boolean[]::new),
                each(changed, Changed::unique, Long[]::new),
                each(changed, one -> CaseRows.json(JdbcCases.fields(one.file())), String[]::new),
                each(changed, one -> CaseRows.array(one.file().audience().units()), String[]::new),
                regionId);
    }

    @Override
    public void step(long regionId, List<Stepped> steps) {
        if (steps.isEmpty()) {
            return;
        }
        jdbc.update(
                """
                insert into caseline_step (region_id, case_id, id, act, from_state, to_state, acted_on, unit_id, label, words, fields, concerned, restriction)
                select ?, case_id, id, act, from_state, to_state, acted_on, unit_id, label, words, fields::jsonb, concerned::bigint[], restriction
                from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::date[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[],
                            ?::smallint[])
                  as d (case_id, id, act, from_state, to_state, acted_on, unit_id, label, words, fields, concerned, restriction)""",
                regionId,
                each(steps, one -> one.file().id(), Long[]::new),
                each(steps, one -> one.step().id(), Long[]::new),
                each(steps, one -> one.step().act(), String[]::new),
                each(steps, one -> one.step().from(), String[]::new),
                each(steps, one -> one.step().to(), String[]::new),
                each(steps, one -> one.step().on().toString(), String[]::new),
                each(steps, one -> one.step().unitId(), Long[]::new),
                each(steps, one -> one.step().by().label(), String[]::new),
                each(steps, one -> one.step().words(), String[]::new),
                each(steps, one -> CaseRows.json(one.step().values()), String[]::new),
                each(steps, one -> CaseRows.array(one.file().audience().units()), String[]::new),
                each(steps, one -> one.file().audience().restriction(), Integer[]::new));
    }

    @Override
    public void changeClocks(long regionId, List<Clocked> clocks) {
        if (clocks.isEmpty()) {
            return;
        }
        jdbc.update(
                """
                update caseline_clock k set due_on = d.due_on, warn_on = d.warn_on, stage = d.stage, paused_on = d.paused_on, stopped_on = d.stopped_on,
                  extended = d.extended, times = d.times
                from unnest(?::bigint[], ?::bigint[], ?::date[], ?::date[], ?::smallint[], ?::date[], ?::date[], ?::int[], ?::smallint[])
                  as d (case_id, id, due_on, warn_on, stage, paused_on, stopped_on, extended, times)
                where k.region_id = ? and k.case_id = d.case_id and k.id = d.id""",
                each(clocks, Clocked::caseId, Long[]::new),
                each(clocks, one -> one.clock().id(), Long[]::new),
                each(clocks, one -> one.clock().dueOn().toString(), String[]::new),
                each(clocks, one -> text(one.clock().warnOn()), String[]::new),
                each(clocks, one -> one.clock().stage(), Integer[]::new),
                each(clocks, one -> text(one.clock().ended().pausedOn()), String[]::new),
                each(clocks, one -> text(one.clock().ended().stoppedOn()), String[]::new),
                each(clocks, one -> one.clock().extended().by(), Integer[]::new),
                each(clocks, one -> one.clock().extended().times(), Integer[]::new),
                regionId);
    }

    @Override
    public void tell(long regionId, List<Told> told) {
        if (told.isEmpty()) {
            return;
        }
        jdbc.update(
                """
                update caseline_clock k set tells = d.tells::bigint[] from unnest(?::bigint[], ?::bigint[], ?::text[]) as d (case_id, id, tells)
                where k.region_id = ? and k.case_id = d.case_id and k.id = d.id""",
                each(told, Told::caseId, Long[]::new),
                each(told, Told::clockId, Long[]::new),
                each(told, one -> CaseRows.array(one.units()), String[]::new),
                regionId);
    }

    private static @Nullable String text(@Nullable Object day) {
        return day == null ? null : day.toString();
    }

    private static <R, T> Object each(List<R> rows, Function<R, @Nullable T> part, IntFunction<T[]> make) {
        return rows.stream().map(part).toArray(make);
    }
}
