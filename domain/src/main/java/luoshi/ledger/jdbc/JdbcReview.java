package luoshi.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import luoshi.ledger.Commitment;
import luoshi.ledger.Duty;
import luoshi.ledger.Goal;
import luoshi.ledger.review.Candidate;
import luoshi.ledger.review.Review;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Review} in PostgreSQL. */
public final class JdbcReview implements Review {
    private static final String SELECT = "select " + Rows.COLUMNS
            + ", firmness, deadline_words, reasons, refused_because, merged_into, carried, words_before from ledger_commitment where region_id = ?";

    private final JdbcTemplate jdbc;

    public JdbcReview(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Candidate> of(long regionId, long reportId) {
        return jdbc.query(
                SELECT + " and report_id = ? order by start_at, id", JdbcReview::candidate, regionId, reportId);
    }

    @Override
    public Optional<Candidate> find(long regionId, long id) {
        return jdbc.query(SELECT + " and id = ?", JdbcReview::candidate, regionId, id).stream()
                .findFirst();
    }

    @Override
    public List<Sentence> sentences(long regionId, long reportId) {
        return jdbc.query(
                "select start_at, end_at, reason from ledger_sentence where region_id = ? and report_id = ? order by start_at",
                (row, number) -> new Sentence(row.getInt(1), row.getInt(2), row.getString(3)),
                regionId,
                reportId);
    }

    @Override
    public List<Long> add(long regionId, long reportId, int year, List<Draft> drafts) {
        List<Long> ids =
                jdbc.queryForList("select nextval('ledger_id') from generate_series(1, ?)", Long.class, drafts.size());
        jdbc.batchUpdate(
                """
                insert into ledger_commitment (region_id, id, report_id, year, kind, pledge, quote, start_at, end_at, paragraph_start, paragraph_end, section,
                                               firmness, deadline_words, reasons, goal_op, goal_value, goal_unit, leader_post_id, lead_unit_id, owner_post_id, due_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                IntStream.range(0, drafts.size())
                        .mapToObj(i -> row(regionId, ids.get(i), reportId, year, drafts.get(i)))
                        .toList());
        return ids;
    }

    private static @Nullable Object[] row(long regionId, long id, long reportId, int year, Draft draft) {
        Commitment.Place place = draft.place();
        Goal goal = draft.goal();
        Duty duty = draft.duty();
        return new @Nullable Object[] {
            regionId,
            id,
            reportId,
            year,
            draft.kind(),
            draft.pledge(),
            draft.quote(),
            place.start(),
            place.end(),
            place.paragraphStart(),
            place.paragraphEnd(),
            place.section(),
            draft.firmness(),
            draft.deadlineWords(),
            draft.reasons().toArray(String[]::new),
            goal == null ? null : goal.op(),
            goal == null ? null : goal.value(),
            goal == null ? null : goal.unit(),
            duty.leaderPostId(),
            duty.leadUnitId(),
            duty.ownerPostId(),
            duty.dueOn()
        };
    }

    @Override
    public void addSentences(long regionId, long reportId, List<Sentence> sentences) {
        jdbc.batchUpdate(
                "insert into ledger_sentence (region_id, report_id, start_at, end_at, reason, reasoned_by) values (?, ?, ?, ?, ?, case when ? <> '' then access_account() end)",
                sentences.stream()
                        .map(sentence -> new Object[] {
                            regionId, reportId, sentence.start(), sentence.end(), sentence.reason(), sentence.reason()
                        })
                        .toList());
    }

    @Override
    public int approve(long regionId, int year, List<Long> ids) {
        Integer fresh = jdbc.queryForObject(
                "select count(*) from ledger_commitment where region_id = ? and id = any (?) and state = 'READ' and number is null",
                Integer.class,
                regionId,
                Rows.array(ids));
        Integer first = fresh == null || fresh == 0
                ? Integer.valueOf(0)
                : jdbc.queryForObject(
                        "select ledger_take_numbers(?, ?, 'commitment', ?)", Integer.class, regionId, year, fresh);
        return jdbc.update("""
                update ledger_commitment c set state = 'OPEN', number = coalesce(c.number, ? + n.place - 1), changed_at = clock_timestamp()
                from (select id, row_number() over (partition by number is null order by start_at, id) as place
                      from ledger_commitment where region_id = ? and id = any (?) and state = 'READ') n
                where c.region_id = ? and c.id = n.id""", first, regionId, Rows.array(ids), regionId);
    }

    @Override
    public void refuse(long regionId, long id, String reason, @Nullable Long mergedInto) {
        jdbc.update(
                "update ledger_commitment set state = 'REFUSED', refused_because = ?, merged_into = ?, changed_at = clock_timestamp() where region_id = ? and id = ?",
                reason,
                mergedInto,
                regionId,
                id);
    }

    @Override
    public void reconsider(long regionId, long id) {
        jdbc.update(
                "update ledger_commitment set state = 'READ', refused_because = '', merged_into = null, changed_at = clock_timestamp() where region_id = ? and id = ?",
                regionId,
                id);
    }

    @Override
    public void edit(long regionId, long id, Edit edit) {
        Goal goal = edit.goal();
        Duty duty = edit.duty();
        jdbc.update(
                """
                update ledger_commitment set task = case when ? = quote then '' else ? end, kind = ?, firmness = ?, pledge = ?, goal_op = ?, goal_value = ?, goal_unit = ?,
                       leader_post_id = ?, lead_unit_id = ?, responsible = ?, supporting = ?, owner_post_id = ?, due_on = ?, changed_at = clock_timestamp()
                where region_id = ? and id = ?""",
                edit.task(),
                edit.task(),
                edit.kind(),
                edit.firmness(),
                edit.pledge(),
                goal == null ? null : goal.op(),
                goal == null ? null : goal.value(),
                goal == null ? null : goal.unit(),
                duty.leaderPostId(),
                duty.leadUnitId(),
                Rows.array(duty.responsible()),
                Rows.array(duty.supporting()),
                duty.ownerPostId(),
                duty.dueOn(),
                regionId,
                id);
    }

    @Override
    public void respan(long regionId, long id, int start, int end, String quote) {
        jdbc.update(
                "update ledger_commitment set start_at = ?, end_at = ?, quote = ?, task = '', changed_at = clock_timestamp() where region_id = ? and id = ?",
                start,
                end,
                quote,
                regionId,
                id);
    }

    @Override
    public void carry(long regionId, long reportId, List<Carry> carried) {
        jdbc.batchUpdate(
                """
                update ledger_commitment set report_id = ?, start_at = ?, end_at = ?, paragraph_start = ?, paragraph_end = ?, section = ?, quote = ?,
                       carried = ?, words_before = ?, changed_at = clock_timestamp()
                where region_id = ? and id = ?""",
                carried.stream()
                        .map(one -> new Object[] {
                            reportId,
                            one.place().start(),
                            one.place().end(),
                            one.place().paragraphStart(),
                            one.place().paragraphEnd(),
                            one.place().section(),
                            one.quote(),
                            one.carried().how(),
                            one.carried().wordsBefore(),
                            regionId,
                            one.id()
                        })
                        .toList());
        List<@Nullable Object[]> reread = new ArrayList<>();
        for (Carry one : carried) {
            Draft draft = one.reread();
            if (draft != null) {
                reread.add(reread(regionId, one.id(), draft));
            }
        }
        jdbc.batchUpdate("""
                update ledger_commitment set state = 'READ', refused_because = '', task = '', firmness = ?, deadline_words = ?, reasons = ?, goal_op = ?, goal_value = ?,
                       goal_unit = ?, due_on = ?
                where region_id = ? and id = ?""", reread);
    }

    private static @Nullable Object[] reread(long regionId, long id, Draft draft) {
        Goal goal = draft.goal();
        return new @Nullable Object[] {
            draft.firmness(),
            draft.deadlineWords(),
            draft.reasons().toArray(String[]::new),
            goal == null ? null : goal.op(),
            goal == null ? null : goal.value(),
            goal == null ? null : goal.unit(),
            draft.duty().dueOn(),
            regionId,
            id
        };
    }

    @Override
    public void mark(long regionId, List<Long> ids, String how) {
        jdbc.update(
                "update ledger_commitment set carried = ? where region_id = ? and id = any (?)",
                how,
                regionId,
                Rows.array(ids));
    }

    @Override
    public void explain(long regionId, long reportId, int sentenceStart, String reason) {
        jdbc.update(
                "update ledger_sentence set reason = ?, reasoned_by = access_account() where region_id = ? and report_id = ? and start_at = ?",
                reason,
                regionId,
                reportId,
                sentenceStart);
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        return new Candidate(
                Rows.commitment(row, number),
                row.getString("firmness"),
                row.getString("deadline_words"),
                List.of((String[]) row.getArray("reasons").getArray()),
                row.getString("refused_because"),
                row.getObject("merged_into", Long.class),
                new Candidate.Carried(row.getString("carried"), row.getString("words_before")));
    }
}
