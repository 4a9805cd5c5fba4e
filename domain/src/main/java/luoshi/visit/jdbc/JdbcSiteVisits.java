package luoshi.visit.jdbc;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import luoshi.visit.SiteVisit;
import luoshi.visit.SiteVisits;
import luoshi.visit.VisitProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link SiteVisits} in PostgreSQL. */
public final class JdbcSiteVisits implements SiteVisits {
    private static final String PROBLEM =
            "select b.*, v.name from visit_problem b join visit_visit v on v.region_id = b.region_id and v.id = b.visit_id where b.region_id = ? ";

    private final JdbcTemplate jdbc;

    public JdbcSiteVisits(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OptionalLong add(SiteVisit visit, String key) {
        return id(
                """
                insert into visit_visit (region_id, sent_key, post_id, kind, target_id, name, visited_at, place, latitude, longitude, seen, concerned, restriction)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (region_id, noted_by, sent_key) do nothing returning id""",
                visit.regionId(),
                key,
                visit.postId(),
                visit.target().kind().name(),
                visit.target().id(),
                visit.target().name(),
                visit.at(),
                visit.place(),
                visit.position() == null ? null : visit.position().latitude(),
                visit.position() == null ? null : visit.position().longitude(),
                visit.seen(),
                visit.audience().units().toArray(Long[]::new),
                visit.audience().restriction());
    }

    @Override
    public OptionalLong sent(long regionId, long accountId, String key) {
        return id(
                "select id from visit_visit where region_id = ? and noted_by = ? and sent_key = ?",
                regionId,
                accountId,
                key);
    }

    @Override
    public Optional<SiteVisit> find(long regionId, long id) {
        return jdbc
                .query("select * from visit_visit where region_id = ? and id = ?", VisitRows::visit, regionId, id)
                .stream()
                .findFirst();
    }

    @Override
    public List<SiteVisit> list(long regionId, Span span, @Nullable Long postId, int most) {
        return jdbc.query(
                """
                select * from visit_visit where region_id = ? and visited_at >= ? and visited_at < ? and (?::bigint is null or post_id = ?)
                order by visited_at desc, id desc limit ?""", VisitRows::visit, regionId, span.from(), span.to().plusDays(1), postId, postId, most);
    }

    @Override
    @SuppressWarnings("NullAway") // a count always answers a row
    public long count(long regionId, Span span, @Nullable Long postId) {
        return jdbc.queryForObject(
                """
                select count(*) from visit_visit where region_id = ? and visited_at >= ? and visited_at < ? and (?::bigint is null or post_id = ?)""", Long.class, regionId, span.from(), span.to().plusDays(1), postId, postId);
    }

    @Override
    public Map<Long, Count> counts(long regionId, Span span) {
        Map<Long, Count> counts = new HashMap<>();
        jdbc.query(
                """
                select post_id, count(*) from visit_visit where region_id = ? and visited_at >= ? and visited_at < ? group by post_id""",
                row -> {
                    counts.merge(row.getLong(1), new Count(row.getLong(2), 0, 0), Count::plus);
                },
                regionId,
                span.from(),
                span.to().plusDays(1));
        jdbc.query(
                """
                select post_id, count(*), count(*) filter (where state = 'SOLVED') from visit_problem
                where region_id = ? and found_on between ? and ? group by post_id""",
                row -> {
                    counts.merge(row.getLong(1), new Count(0, row.getLong(2), row.getLong(3)), Count::plus);
                },
                regionId,
                span.from(),
                span.to());
        return counts;
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long addProblem(SiteVisit visit, VisitProblem problem) {
        return jdbc.queryForObject(
                """
                insert into visit_problem (region_id, visit_id, post_id, found_on, words, state, on_spot, unit_id, due_on, solution, solved_on, concerned, restriction)
                select v.region_id, v.id, v.post_id, v.visited_at::date, ?, ?, ?, ?::bigint, ?::date, ?, ?::date, v.concerned, v.restriction
                from visit_visit v where v.region_id = ? and v.id = ? returning id""",
                Long.class,
                problem.words(),
                problem.state().name(),
                problem.onSpot(),
                problem.care().unitId(),
                problem.care().dueOn(),
                problem.solution(),
                problem.solvedOn(),
                visit.regionId(),
                visit.id());
    }

    @Override
    public Optional<VisitProblem> problem(long regionId, long id) {
        return jdbc.query(PROBLEM + "and b.id = ?", VisitRows::problem, regionId, id).stream()
                .findFirst();
    }

    @Override
    public List<VisitProblem> problems(long regionId, long visitId) {
        return jdbc.query(PROBLEM + "and b.visit_id = ? order by b.id", VisitRows::problem, regionId, visitId);
    }

    @Override
    public Map<Long, List<VisitProblem>> problemsOf(long regionId, List<Long> visitIds) {
        return jdbc
                .query(
                        PROBLEM + "and b.visit_id = any (?) order by b.id",
                        VisitRows::problem,
                        regionId,
                        visitIds.toArray(Long[]::new))
                .stream()
                .collect(Collectors.groupingBy(VisitProblem::visitId));
    }

    @Override
    public List<VisitProblem> problems(Wanted wanted, int most) {
        return jdbc.query(
                PROBLEM
                        + "and b.found_on between ? and ? and (?::bigint is null or b.post_id = ?) and (?::boolean is null or (b.state = 'SOLVED') = ?) order by b.found_on desc, b.id desc limit ?",
                VisitRows::problem,
                wanted.regionId(),
                wanted.span().from(),
                wanted.span().to(),
                wanted.postId(),
                wanted.postId(),
                wanted.solved(),
                wanted.solved(),
                most);
    }

    @Override
    public boolean handed(VisitProblem problem, VisitProblem.Care care) {
        return jdbc.update("""
                        update visit_problem set state = 'HANDED', unit_id = ?, due_on = ?, duty_id = ? where region_id = ? and id = ? and state = 'OPEN'""", care.unitId(), care.dueOn(), care.dutyId(), problem.regionId(), problem.id()) == 1;
    }

    @Override
    public boolean solved(VisitProblem problem, String solution, LocalDate on) {
        return jdbc.update("""
                        update visit_problem set state = 'SOLVED', solution = ?, solved_on = ? where region_id = ? and id = ? and state = 'OPEN'""", solution, on, problem.regionId(), problem.id()) == 1;
    }

    private OptionalLong id(String sql, @Nullable Object... values) {
        return jdbc.queryForList(sql, Long.class, values).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
