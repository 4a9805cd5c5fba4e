package luoshi.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.foundation.text.Span;
import luoshi.ledger.problem.Problem;
import luoshi.ledger.problem.ProblemState;
import luoshi.ledger.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Problems} in PostgreSQL. */
public final class JdbcProblems implements Problems {
    private static final String SELECT = """
            select region_id, id, report_id, year, number, words, start_at, end_at, state, owner_unit_id, due_on, recurs_id
            from ledger_problem where region_id = ?""";

    private final JdbcTemplate jdbc;

    public JdbcProblems(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Problem> list(long regionId) {
        return jdbc.query(
                SELECT + " and state <> 'DROPPED' order by year desc, report_id desc, number",
                JdbcProblems::problem,
                regionId);
    }

    @Override
    public Optional<Problem> find(long regionId, long id) {
        return jdbc.query(SELECT + " and id = ?", JdbcProblems::problem, regionId, id).stream()
                .findFirst();
    }

    @Override
    public Map<Long, Integer> answered(long regionId) {
        Map<Long, Integer> counts = new HashMap<>();
        jdbc.query(
                "select problem_id, count(*) from ledger_problem_answer where region_id = ? and stands group by problem_id",
                row -> {
                    counts.put(row.getLong(1), row.getInt(2));
                },
                regionId);
        return counts;
    }

    @Override
    public List<Long> answers(long regionId, long id) {
        return jdbc.queryForList(
                "select commitment_id from ledger_problem_answer where region_id = ? and problem_id = ? and stands order by linked_at",
                Long.class,
                regionId,
                id);
    }

    @Override
    public List<Note> notes(long regionId, long id) {
        return jdbc.query(
                "select id, words, state, noted_at from ledger_problem_note where region_id = ? and problem_id = ? order by id desc",
                (row, number) -> new Note(
                        row.getLong(1),
                        row.getString(2),
                        ProblemState.valueOf(row.getString(3)),
                        row.getTimestamp(4).toInstant()),
                regionId,
                id);
    }

    @Override
    public void add(long regionId, List<Draft> drafts) {
        jdbc.batchUpdate(
                """
                insert into ledger_problem (region_id, report_id, year, number, words, start_at, end_at, recurs_id)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                drafts.stream()
                        .map(draft -> new @Nullable Object[] {
                            regionId,
                            draft.reportId(),
                            draft.year(),
                            draft.number(),
                            draft.words(),
                            draft.place().start(),
                            draft.place().end(),
                            draft.recursId()
                        })
                        .toList());
    }

    @Override
    public void carry(long regionId, long id, Draft draft) {
        jdbc.update(
                """
                update ledger_problem set report_id = ?, number = ?, words = ?, start_at = ?, end_at = ?, changed_at = clock_timestamp()
                where region_id = ? and id = ?""",
                draft.reportId(),
                draft.number(),
                draft.words(),
                draft.place().start(),
                draft.place().end(),
                regionId,
                id);
    }

    @Override
    public void drop(long regionId, List<Long> ids) {
        jdbc.update(
                "update ledger_problem set state = 'DROPPED', changed_at = clock_timestamp() where region_id = ? and id = any (?)",
                regionId,
                Rows.array(ids));
    }

    @Override
    public void own(long regionId, long id, long unit, @Nullable LocalDate due) {
        jdbc.update("""
                update ledger_problem set owner_unit_id = ?, due_on = ?, concerned = array[?::bigint], changed_at = clock_timestamp(),
                       state = case when state = 'OPEN' then 'UNDERWAY' else state end
                where region_id = ? and id = ?""", unit, due, unit, regionId, id);
        jdbc.update(
                "update ledger_problem_answer set concerned = array[?::bigint] where region_id = ? and problem_id = ?",
                unit,
                regionId,
                id);
    }

    @Override
    public void link(long regionId, long id, long commitment, boolean stands) {
        jdbc.update("""
                insert into ledger_problem_answer (region_id, problem_id, commitment_id, stands, concerned)
                select region_id, id, ?, ?, concerned from ledger_problem where region_id = ? and id = ?
                on conflict (region_id, problem_id, commitment_id) do update set stands = excluded.stands""", commitment, stands, regionId, id);
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long note(long regionId, long id, String words, ProblemState state) {
        jdbc.update(
                "update ledger_problem set state = ?, changed_at = clock_timestamp() where region_id = ? and id = ?",
                state.name(),
                regionId,
                id);
        return jdbc.queryForObject("""
                insert into ledger_problem_note (region_id, problem_id, words, state, concerned)
                select region_id, id, ?, ?, concerned from ledger_problem where region_id = ? and id = ? returning id""", Long.class, words, state.name(), regionId, id);
    }

    private static Problem problem(ResultSet row, int number) throws SQLException {
        return new Problem(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("report_id"),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("words"),
                new Span(row.getInt("start_at"), row.getInt("end_at")),
                ProblemState.valueOf(row.getString("state")),
                new Problem.Care(row.getObject("owner_unit_id", Long.class), row.getObject("due_on", LocalDate.class)),
                row.getObject("recurs_id", Long.class));
    }
}
