package luoshi.caseline.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Cases;
import luoshi.caseline.Part;
import luoshi.caseline.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Cases} in PostgreSQL. */
public final class JdbcCases implements Cases {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private final JdbcTemplate jdbc;

    public JdbcCases(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long add(Draft draft) {
        return addAll(draft.file().regionId(), List.of(draft)).getFirst();
    }

    @Override
    public List<Long> addAll(long regionId, List<Draft> drafts) {
        return jdbc.queryForList(
                """
                insert into caseline_case (region_id, line, version_id, channel, pin, title, state, unit_id, opened_on, due_on, closed_on, amount1, amount2, facet,
                                           rating, content, repeat_key, unique_key, fields, concerned, restriction)
                select ?, line, version_id, channel, pin, title, state, unit_id, opened_on, due_on, closed_on, amount1, amount2, facet, rating, content,
                       repeat_key, unique_key, fields::jsonb, concerned::bigint[], restriction
                from unnest(?::text[], ?::bigint[], ?::text[], ?::smallint[], ?::text[], ?::text[], ?::bigint[], ?::date[], ?::date[], ?::date[], ?::numeric[],
                            ?::numeric[], ?::text[], ?::text[], ?::boolean[], ?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::smallint[])
                  as d (line, version_id, channel, pin, title, state, unit_id, opened_on, due_on, closed_on, amount1, amount2, facet, rating, content,
                        repeat_key, unique_key, fields, concerned, restriction)
                returning id""",
                Long.class,
                regionId,
                array(drafts, one -> one.file().kind().line(), String[]::new),
                array(drafts, one -> one.file().kind().versionId(), Long[]::new),
                array(drafts, one -> one.file().kind().channel(), String[]::new),
                array(drafts, one -> one.file().kind().pin(), Integer[]::new),
                array(drafts, one -> one.file().title(), String[]::new),
                array(drafts, one -> one.file().standing().state(), String[]::new),
                array(drafts, one -> one.file().standing().unitId(), Long[]::new),
                array(drafts, one -> one.file().days().openedOn().toString(), String[]::new),
                array(drafts, one -> CaseRows.due(one.file().days().dueOn()).toString(), String[]::new),
                array(drafts, one -> day(one.file().days().closedOn()), String[]::new),
                array(drafts, one -> one.counted().amount1().toPlainString(), String[]::new),
                array(drafts, one -> one.counted().amount2().toPlainString(), String[]::new),
                array(drafts, one -> one.counted().facet(), String[]::new),
                array(drafts, one -> one.counted().rating(), String[]::new),
                array(drafts, one -> one.counted().content(), Boolean[]::new),
                array(drafts, one -> one.keys().repeat(), Long[]::new),
                array(drafts, one -> one.keys().unique(), Long[]::new),
                array(drafts, one -> CaseRows.json(fields(one.file())), String[]::new),
                array(drafts, one -> CaseRows.array(one.file().audience().units()), String[]::new),
                array(drafts, one -> one.file().audience().restriction(), Integer[]::new));
    }

    private static <T> Object array(
            List<Draft> drafts, Function<Draft, @Nullable T> part, java.util.function.IntFunction<T[]> make) {
        return drafts.stream().map(part).toArray(make);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static Map<String, String> fields(CaseFile file) {
        Map<String, String> fields = new TreeMap<>(file.values());
        fields.remove("title");
        return fields;
    }

    @Override
    public Optional<CaseFile> find(long regionId, long id) {
        return jdbc
                .query("select * from caseline_case where region_id = ? and id = ?", CaseRows::file, regionId, id)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<CaseFile> hold(long regionId, long id) {
        return jdbc
                .query(
                        "select * from caseline_case where region_id = ? and id = ? for update",
                        CaseRows::file,
                        regionId,
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public List<CaseFile> queue(Queue queue, int most) {
        List<Object> values = new ArrayList<>(List.of(queue.regionId(), queue.line()));
        StringBuilder where = new StringBuilder(" where region_id = ? and line = ?");
        Long unit = queue.unitId();
        if (unit != null) {
            where.append(unit == 0 ? " and unit_id is null" : " and unit_id = ?");
            if (unit != 0) {
                values.add(unit);
            }
        }
        String state = queue.state();
        After after = queue.after();
        if (state == null) {
            where.append(" and closed_on is null and merged_into is null and (due_on, id) > (?, ?)");
            values.add(after == null ? FIRST : after.due());
            values.add(after == null ? 0L : after.id());
        } else {
            where.append(" and state = ? and id < ?");
            values.add(state);
            values.add(after == null ? Long.MAX_VALUE : after.id());
        }
        values.add(most);
        String order = state == null ? " order by due_on, id limit ?" : " order by id desc limit ?";
        return jdbc.query("select * from caseline_case" + where + order, CaseRows::file, values.toArray());
    }

    @Override
    public List<CaseFile> all(long regionId, String line, List<Long> ids) {
        return jdbc.query(
                "select * from caseline_case where region_id = ? and line = ? and id = any (?) order by id desc",
                CaseRows::file,
                regionId,
                line,
                ids.toArray(Long[]::new));
    }

    @Override
    public Optional<Long> repeated(long regionId, String line, long key, LocalDate since) {
        return jdbc.queryForList("""
                        select id from caseline_case where region_id = ? and line = ? and repeat_key = ? and opened_on >= ? and merged_into is null
                        order by id desc limit 1""", Long.class, regionId, line, key, since).stream()
                .findFirst();
    }

    @Override
    public Optional<Long> unique(long regionId, String line, long key) {
        return jdbc
                .queryForList(
                        "select id from caseline_case where region_id = ? and line = ? and unique_key = ?",
                        Long.class,
                        regionId,
                        line,
                        key)
                .stream()
                .findFirst();
    }

    @Override
    public List<Long> uniques(long regionId, String line, List<Long> keys) {
        return jdbc.queryForList(
                "select unique_key from caseline_case where region_id = ? and line = ? and unique_key = any (?)",
                Long.class,
                regionId,
                line,
                keys.toArray(Long[]::new));
    }

    @Override
    public void repeat(long regionId, long id) {
        jdbc.update("update caseline_case set repeats = repeats + 1 where region_id = ? and id = ?", regionId, id);
    }

    @Override
    public void merge(long regionId, long id, long into) {
        jdbc.update(
                "update caseline_case set merged_into = ?, due_on = ? where region_id = ? and id = ?",
                into,
                CaseRows.NEVER,
                regionId,
                id);
    }

    @Override
    public List<CaseFile> merged(long regionId, long into) {
        return jdbc.query(
                "select * from caseline_case where region_id = ? and merged_into = ? order by id",
                CaseRows::file,
                regionId,
                into);
    }

    @Override
    public void change(CaseFile file, Counted counted, @Nullable Long unique) {
        jdbc.update(
                """
                update caseline_case set version_id = ?, title = ?, state = ?, unit_id = ?, due_on = ?, answered_on = ?, closed_on = ?, published_on = ?,
                  lateness = ?, amount1 = ?, amount2 = ?, facet = ?, rating = ?, content = ?, unique_key = ?, fields = ?::jsonb, concerned = ?
                where region_id = ? and id = ?""",
                file.kind().versionId(),
                file.title(),
                file.standing().state(),
                file.standing().unitId(),
                CaseRows.due(file.days().dueOn()),
                file.days().answeredOn(),
                file.days().closedOn(),
                file.days().publishedOn(),
                file.standing().lateness(),
                counted.amount1(),
                counted.amount2(),
                counted.facet(),
                counted.rating(),
                counted.content(),
                unique,
                CaseRows.json(fields(file)),
                file.audience().units().toArray(Long[]::new),
                file.regionId(),
                file.id());
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long step(CaseFile file, Step step) {
        return jdbc.queryForObject(
                """
                insert into caseline_step (region_id, case_id, act, from_state, to_state, acted_on, unit_id, label, words, fields, concerned, restriction)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?) returning id""",
                Long.class,
                file.regionId(),
                file.id(),
                step.act(),
                step.from(),
                step.to(),
                step.on(),
                step.unitId(),
                step.by().label(),
                step.words(),
                CaseRows.json(step.values()),
                file.audience().units().toArray(Long[]::new),
                file.audience().restriction());
    }

    @Override
    public void steps(List<CaseFile> files, Step step) {
        jdbc.update(
                """
                insert into caseline_step (region_id, case_id, act, from_state, to_state, acted_on, unit_id, label, words, concerned, restriction)
                select ?, d.id, ?, d.state, d.state, ?, d.unit_id, ?, ?, d.concerned::bigint[], d.restriction
                from unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::smallint[]) as d (id, state, unit_id, concerned, restriction)""",
                files.getFirst().regionId(),
                step.act(),
                step.on(),
                step.by().label(),
                step.words(),
                files.stream().map(CaseFile::id).toArray(Long[]::new),
                files.stream().map(file -> file.standing().state()).toArray(String[]::new),
                files.stream().map(file -> file.standing().unitId()).toArray(Long[]::new),
                files.stream()
                        .map(file -> CaseRows.array(file.audience().units()))
                        .toArray(String[]::new),
                files.stream().map(file -> file.audience().restriction()).toArray(Integer[]::new));
    }

    @Override
    public List<Step> steps(long regionId, long caseId) {
        return jdbc.query(
                "select * from caseline_step where region_id = ? and case_id = ? order by id",
                CaseRows::step,
                regionId,
                caseId);
    }

    @Override
    public Optional<Step> last(long regionId, long caseId, String act) {
        return jdbc
                .query(
                        "select * from caseline_step where region_id = ? and case_id = ? and act = ? order by id desc limit 1",
                        CaseRows::step,
                        regionId,
                        caseId,
                        act)
                .stream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long addPart(CaseFile file, Part part) {
        return jdbc.queryForObject(
                """
                insert into caseline_part (region_id, case_id, kind, unit_id, opened_on, due_on, words, owed, paid, fields, concerned, restriction)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?) returning id""",
                Long.class,
                file.regionId(),
                file.id(),
                part.kind(),
                part.unitId(),
                part.openedOn(),
                CaseRows.due(part.dueOn()),
                part.words(),
                part.money().owed(),
                part.money().paid(),
                CaseRows.json(part.values()),
                file.audience().units().toArray(Long[]::new),
                file.audience().restriction());
    }

    @Override
    public void changePart(CaseFile file, Part part) {
        jdbc.update(
                """
                update caseline_part set done_on = ?, words = ?, owed = ?, paid = ?, fields = ?::jsonb
                where region_id = ? and case_id = ? and id = ?""",
                part.doneOn(),
                part.words(),
                part.money().owed(),
                part.money().paid(),
                CaseRows.json(part.values()),
                file.regionId(),
                file.id(),
                part.id());
    }

    @Override
    public List<Part> parts(long regionId, long caseId) {
        return jdbc.query(
                "select * from caseline_part where region_id = ? and case_id = ? order by id",
                CaseRows::part,
                regionId,
                caseId);
    }

    @Override
    public Map<Long, Long> openByUnit(long regionId, String line) {
        return jdbc.query("""
                        select coalesce(unit_id, 0), count(*) from caseline_case where region_id = ? and line = ? and closed_on is null group by 1""", (row, number) -> Map.entry(row.getLong(1), row.getLong(2)), regionId, line).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, HashMap::new));
    }
}
