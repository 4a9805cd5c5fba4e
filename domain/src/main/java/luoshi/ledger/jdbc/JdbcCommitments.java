package luoshi.ledger.jdbc;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import luoshi.ledger.Change;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Decision;
import luoshi.ledger.Duty;
import luoshi.ledger.Goal;
import luoshi.ledger.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;

/** {@link Commitments} in PostgreSQL. */
public final class JdbcCommitments implements Commitments {
    private static final String SELECT = "select " + Rows.COLUMNS + " from ledger_commitment where region_id = ?";
    private static final String IN_LEDGER = " and state <> 'READ' and state <> 'REFUSED'";

    private final JdbcTemplate jdbc;

    public JdbcCommitments(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Commitment> find(long regionId, long id) {
        return jdbc.query(SELECT + IN_LEDGER + " and id = ?", Rows::commitment, regionId, id).stream()
                .findFirst();
    }

    @Override
    public List<Commitment> all(long regionId, List<Long> ids) {
        return jdbc.query(
                SELECT + IN_LEDGER + " and id = any (?) order by number", Rows::commitment, regionId, Rows.array(ids));
    }

    @Override
    public List<Commitment> page(Filter filter, Slice slice) {
        Asking page = paging(filter, slice);
        return ordered(slice, jdbc.query(page.sql(), Rows::commitment, page.values()));
    }

    @Override
    public Map<CommitmentState, Long> totals(Filter filter) {
        Asking totals = totalling(filter);
        return byState(jdbc.query(totals.sql(), JdbcCommitments::total, totals.values()));
    }

    @Override
    @SuppressWarnings("NullAway") // the work answers
    public Counted counted(Filter filter, Slice slice) {
        Asking totals = totalling(filter);
        Asking page = paging(filter, slice);
        return jdbc.execute(
                (Connection connection) -> connection.prepareStatement(totals.sql() + ";" + page.sql()),
                (PreparedStatement both) -> {
                    new ArgumentPreparedStatementSetter(both(totals.values(), page.values())).setValues(both);
                    both.execute();
                    List<Map.Entry<CommitmentState, Long>> counts = read(both, JdbcCommitments::total);
                    both.getMoreResults();
                    return new Counted(byState(counts), ordered(slice, read(both, Rows::commitment)));
                });
    }

    /** A query and the values of its marks. */
    private record Asking(String sql, @Nullable Object[] values) {}

    private static Asking paging(Filter filter, Slice slice) {
        Conditions conditions = Conditions.of(filter);
        Sorting sorting = Sorting.of(slice);
        return new Asking(
                SELECT + conditions.sql() + IN_LEDGER + sorting.sql(),
                both(conditions.values().toArray(), sorting.values().toArray()));
    }

    private static List<Commitment> ordered(Slice slice, List<Commitment> found) {
        return slice.back() ? found.reversed() : found;
    }

    private static Asking totalling(Filter filter) {
        Conditions conditions = Conditions.of(filter);
        boolean counting = filter.viewerUnit() == null || !filter.fine().isNone();
        String counted =
                counting ? "count(*) as count from ledger_commitment" : "sum(count) as count from ledger_tally";
        return new Asking(
                "select state, " + counted + " where region_id = ?" + conditions.sql() + IN_LEDGER
                        + (counting ? "" : " and viewer_unit = " + filter.viewerUnit()) + " group by state",
                conditions.values().toArray());
    }

    private static Map.Entry<CommitmentState, Long> total(ResultSet row, int number) throws SQLException {
        return Map.entry(CommitmentState.valueOf(row.getString("state")), row.getLong("count"));
    }

    private static Map<CommitmentState, Long> byState(List<Map.Entry<CommitmentState, Long>> counts) {
        Map<CommitmentState, Long> totals = new EnumMap<>(CommitmentState.class);
        counts.forEach(count -> totals.put(count.getKey(), count.getValue()));
        return totals;
    }

    private static @Nullable Object[] both(@Nullable Object[] first, @Nullable Object[] second) {
        return Stream.of(first, second).flatMap(Arrays::stream).toArray();
    }

    @SuppressWarnings("NullAway") // the extractor answers a list
    private static <T> List<T> read(PreparedStatement answered, RowMapper<T> mapper) throws SQLException {
        try (ResultSet rows = answered.getResultSet()) {
            return new RowMapperResultSetExtractor<>(mapper).extractData(rows);
        }
    }

    @Override
    public List<Commitment> withIds(long regionId, List<Long> ids, int most) {
        return jdbc.query(
                SELECT + IN_LEDGER + " and id = any (?) order by id desc limit ?",
                Rows::commitment,
                regionId,
                Rows.array(ids),
                most);
    }

    @Override
    @SuppressWarnings("NullAway") // the function always answers
    public long openOf(long regionId, long unitId) {
        return jdbc.queryForObject("select ledger_open_count(?, ?)", Long.class, regionId, unitId);
    }

    @Override
    public List<SectionStanding> sections(long regionId, long reportId) {
        return jdbc.query(
                """
                select section, count(*) as items, count(*) filter (where state in ('CLOSED', 'PARTIAL')) as closed,
                       sum(case when state = 'CLOSED' then 100 else progress end) as progress
                from ledger_commitment where region_id = ? and report_id = ? and state not in ('READ', 'REFUSED', 'WITHDRAWN')
                group by section order by min(start_at)""",
                (row, number) -> new SectionStanding(
                        row.getString("section"), row.getLong("items"), row.getLong("closed"), row.getLong("progress")),
                regionId,
                reportId);
    }

    @Override
    public List<Commitment> led(long regionId, List<Long> unitIds, int most) {
        return jdbc.query(
                SELECT + " and state = 'ASSIGNED' and lead_unit_id = any (?) order by due_on, number limit ?",
                Rows::commitment,
                regionId,
                Rows.array(unitIds),
                most);
    }

    @Override
    public Optional<Issued> issued(long regionId, long id) {
        return jdbc
                .query(
                        """
                        select (i.signed_at at time zone 'Asia/Shanghai')::date as signed_on, i.signed_at, i.mark from ledger_commitment c
                        join ledger_issue i on i.region_id = c.region_id and i.id = c.issue_id and i.mark is not null
                        where c.region_id = ? and c.id = ?""",
                        (row, number) -> new Issued(
                                row.getObject("signed_on", LocalDate.class),
                                row.getTimestamp("signed_at").toInstant(),
                                row.getString("mark")),
                        regionId,
                        id)
                .stream()
                .findFirst();
    }

    /** Units see a matter from the time on when they are asked, not before. */
    @Override
    public void duty(long regionId, long id, Duty duty) {
        jdbc.update(
                """
                update ledger_commitment set leader_post_id = ?, lead_unit_id = ?, responsible = ?, supporting = ?, owner_post_id = ?, due_on = ?,
                       concerned = case when state in ('READ', 'REFUSED', 'OPEN') then '{}' else ? end, changed_at = clock_timestamp()
                where region_id = ? and id = ?""",
                duty.leaderPostId(),
                duty.leadUnitId(),
                Rows.array(duty.responsible()),
                Rows.array(duty.supporting()),
                duty.ownerPostId(),
                duty.dueOn(),
                Rows.array(duty.concerned()),
                regionId,
                id);
    }

    @Override
    public void become(long regionId, long id, CommitmentState state) {
        jdbc.update(
                "update ledger_commitment set state = ?, changed_at = clock_timestamp() where region_id = ? and id = ? and state <> ?",
                state.name(),
                regionId,
                id,
                state.name());
    }

    @Override
    public void progress(long regionId, long id, int percent, @Nullable BigDecimal done) {
        jdbc.update(
                "update ledger_commitment set progress = ?, done = coalesce(?, done), changed_at = clock_timestamp() where region_id = ? and id = ?",
                percent,
                done,
                regionId,
                id);
    }

    @Override
    public void goal(long regionId, long id, Goal goal) {
        jdbc.update(
                "update ledger_commitment set goal_op = ?, goal_value = ?, goal_unit = ?, changed_at = clock_timestamp() where region_id = ? and id = ?",
                goal.op(),
                goal.value(),
                goal.unit(),
                regionId,
                id);
    }

    @Override
    public void notice(long regionId, long id, LocalDate until) {
        jdbc.update(
                "update ledger_commitment set notice_until = ? where region_id = ? and id = ?", until, regionId, id);
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long addDecision(Decision decision) {
        return jdbc.queryForObject(
                """
                insert into ledger_decision (region_id, commitment_id, note_id, accepted, way, quantity, place, became, document, reason, concerned, restriction)
                select region_id, id, nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, concerned, restriction from ledger_commitment where region_id = ? and id = ? returning id""",
                Long.class,
                decision.noteId(),
                decision.accepted(),
                decision.finding().way(),
                decision.finding().quantity(),
                decision.finding().place(),
                decision.became().name(),
                decision.document(),
                decision.reason(),
                decision.regionId(),
                decision.commitmentId());
    }

    @Override
    public List<Decision> decisions(long regionId, long commitmentId) {
        return jdbc.query(
                "select * from ledger_decision where region_id = ? and commitment_id = ? order by id desc",
                (row, number) -> new Decision(
                        regionId,
                        row.getLong("id"),
                        commitmentId,
                        row.getLong("note_id"),
                        row.getBoolean("accepted"),
                        new Decision.Finding(
                                row.getString("way"), row.getBigDecimal("quantity"), row.getString("place")),
                        became(row.getString("became"), row.getBoolean("accepted")),
                        row.getString("document"),
                        row.getString("reason"),
                        row.getLong("decided_by"),
                        row.getTimestamp("decided_at").toInstant()),
                regionId,
                commitmentId);
    }

    /** Decisions of the first days did not say. */
    private static CommitmentState became(String stored, boolean accepted) {
        return !stored.isEmpty()
                ? CommitmentState.valueOf(stored)
                : accepted ? CommitmentState.CLOSED : CommitmentState.ASSIGNED;
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long addChange(Change change) {
        return jdbc.queryForObject(
                """
                insert into ledger_change (region_id, commitment_id, what, before, after, document, decided_on, evidence_id, concerned, restriction)
                select region_id, id, ?, ?, ?, ?, ?, ?, concerned, restriction from ledger_commitment where region_id = ? and id = ? returning id""",
                Long.class,
                change.what(),
                change.before(),
                change.after(),
                change.document(),
                change.decidedOn(),
                change.evidenceId(),
                change.regionId(),
                change.commitmentId());
    }

    @Override
    public List<Change> changes(long regionId, long commitmentId) {
        return jdbc.query(
                "select * from ledger_change where region_id = ? and commitment_id = ? order by id desc",
                (row, number) -> new Change(
                        regionId,
                        commitmentId,
                        row.getString("what"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("document"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("evidence_id", Long.class),
                        row.getTimestamp("changed_at").toInstant()),
                regionId,
                commitmentId);
    }
}
