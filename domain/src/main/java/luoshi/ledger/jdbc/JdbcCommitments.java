package luoshi.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import luoshi.access.Audience;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Decision;
import luoshi.ledger.Note;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Commitments} in PostgreSQL. */
public final class JdbcCommitments implements Commitments {
    private static final String SELECT = """
            select region_id, id, report_id, number, kind, quote, start_at, end_at, paragraph_start, paragraph_end, section,
                   state, lead_unit_id, due_on, concerned, restriction, progress
            from ledger_commitment where region_id = ?
            """;

    private final JdbcTemplate jdbc;

    public JdbcCommitments(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Commitment> find(long regionId, long id) {
        return jdbc.query(SELECT + " and id = ?", JdbcCommitments::commitment, regionId, id).stream()
                .findFirst();
    }

    @Override
    public List<Commitment> page(Filter filter, int afterNumber, int size) {
        Conditions conditions = Conditions.of(filter);
        List<@Nullable Object> values = new ArrayList<>(conditions.values());
        values.add(afterNumber);
        values.add(size);
        return jdbc.query(
                SELECT + conditions.sql() + " and number > ? order by number limit ?",
                JdbcCommitments::commitment,
                values.toArray());
    }

    @Override
    public Map<CommitmentState, Long> totals(Filter filter) {
        Conditions conditions = Conditions.of(filter);
        List<@Nullable Object> values = new ArrayList<>(conditions.values());
        Map<CommitmentState, Long> totals = new EnumMap<>(CommitmentState.class);
        String counted = filter.viewerUnit() == null
                ? "count(*) as count from ledger_commitment"
                : "sum(count) as count from ledger_tally";
        jdbc.query(
                "select state, " + counted + " where region_id = ?" + conditions.sql()
                        + (filter.viewerUnit() == null ? "" : " and viewer_unit = " + filter.viewerUnit())
                        + " group by state",
                row -> {
                    totals.put(CommitmentState.valueOf(row.getString("state")), row.getLong("count"));
                },
                values.toArray());
        return totals;
    }

    @Override
    public List<Commitment> withIds(long regionId, List<Long> ids, int most) {
        return jdbc.query(
                SELECT + " and id = any (?) order by id desc limit ?",
                JdbcCommitments::commitment,
                regionId,
                ids.toArray(Long[]::new),
                most);
    }

    @Override
    @SuppressWarnings("NullAway") // the function always answers
    public long openOf(long regionId, long unitId) {
        return jdbc.queryForObject("select ledger_open_count(?, ?)", Long.class, regionId, unitId);
    }

    @Override
    public void addAll(long regionId, long reportId, List<Draft> drafts) {
        jdbc.batchUpdate(
                """
                insert into ledger_commitment (region_id, report_id, number, kind, quote, start_at, end_at, paragraph_start, paragraph_end, section, suggested_lead)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                IntStream.range(0, drafts.size())
                        .mapToObj(i -> row(regionId, reportId, i + 1, drafts.get(i)))
                        .toList());
    }

    private static @Nullable Object[] row(long regionId, long reportId, int number, Draft draft) {
        Commitment.Place place = draft.place();
        return new @Nullable Object[] {
            regionId,
            reportId,
            number,
            draft.kind(),
            draft.quote(),
            place.start(),
            place.end(),
            place.paragraphStart(),
            place.paragraphEnd(),
            place.section(),
            draft.suggestedLead()
        };
    }

    @Override
    public void assign(long regionId, long id, long leadUnitId, LocalDate dueOn, List<Long> concerned) {
        jdbc.update("""
                update ledger_commitment set state = 'ASSIGNED', lead_unit_id = ?, due_on = ?, concerned = ?, changed_at = clock_timestamp()
                where region_id = ? and id = ?""", leadUnitId, dueOn, concerned.toArray(Long[]::new), regionId, id);
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
    public void progress(long regionId, long id, int percent) {
        jdbc.update("update ledger_commitment set progress = ? where region_id = ? and id = ?", percent, regionId, id);
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long addNote(Note note) {
        return jdbc.queryForObject(
                """
                insert into ledger_note (region_id, commitment_id, unit_id, words, progress, concerned, restriction)
                select region_id, id, ?, ?, ?, concerned, restriction from ledger_commitment where region_id = ? and id = ? returning id""", Long.class, note.unitId(), note.words(), note.progress(), note.regionId(), note.commitmentId());
    }

    @Override
    public List<Note> notes(long regionId, long commitmentId) {
        return jdbc.query(
                "select * from ledger_note where region_id = ? and commitment_id = ? order by id desc",
                (row, number) -> new Note(
                        regionId,
                        row.getLong("id"),
                        commitmentId,
                        row.getLong("unit_id"),
                        row.getString("words"),
                        row.getInt("progress"),
                        row.getTimestamp("noted_at").toInstant()),
                regionId,
                commitmentId);
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long addDecision(Decision decision) {
        return jdbc.queryForObject(
                """
                insert into ledger_decision (region_id, commitment_id, accepted, reason, concerned, restriction)
                select region_id, id, ?, ?, concerned, restriction from ledger_commitment where region_id = ? and id = ? returning id""", Long.class, decision.accepted(), decision.reason(), decision.regionId(), decision.commitmentId());
    }

    @Override
    public List<Decision> decisions(long regionId, long commitmentId) {
        return jdbc.query(
                "select * from ledger_decision where region_id = ? and commitment_id = ? order by id desc",
                (row, number) -> new Decision(
                        regionId,
                        row.getLong("id"),
                        commitmentId,
                        row.getBoolean("accepted"),
                        row.getString("reason"),
                        row.getLong("decided_by"),
                        row.getTimestamp("decided_at").toInstant()),
                regionId,
                commitmentId);
    }

    private static Commitment commitment(ResultSet row, int number) throws SQLException {
        return new Commitment(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("report_id"),
                row.getInt("number"),
                row.getString("kind"),
                row.getString("quote"),
                new Commitment.Place(
                        row.getInt("start_at"),
                        row.getInt("end_at"),
                        row.getInt("paragraph_start"),
                        row.getInt("paragraph_end"),
                        row.getString("section")),
                CommitmentState.valueOf(row.getString("state")),
                row.getObject("lead_unit_id", Long.class),
                row.getObject("due_on", LocalDate.class),
                new Audience(List.of((Long[]) row.getArray("concerned").getArray()), row.getInt("restriction")),
                row.getInt("progress"));
    }

    /** The filter as SQL after {@code region_id = ?}; the columns are the same in the table and in its tally. */
    private record Conditions(String sql, List<@Nullable Object> values) {

        static Conditions of(Filter filter) {
            StringBuilder sql = new StringBuilder(" and report_id = ?");
            List<@Nullable Object> values = new ArrayList<>(List.of(filter.regionId(), filter.reportId()));
            add(
                    sql,
                    values,
                    "state",
                    filter.state() == null ? null : filter.state().name());
            add(sql, values, "kind", filter.kind());
            add(sql, values, "lead_unit_id", filter.leadUnitId());
            return new Conditions(sql.toString(), values);
        }

        private static void add(
                StringBuilder sql, List<@Nullable Object> values, String column, @Nullable Object value) {
            if (value != null) {
                sql.append(" and ").append(column).append(" = ?");
                values.add(value);
            }
        }
    }
}
