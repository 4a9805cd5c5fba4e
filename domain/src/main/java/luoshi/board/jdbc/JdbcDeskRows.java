package luoshi.board.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.access.Actor;
import luoshi.access.Audience;
import luoshi.board.DeskRows;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link DeskRows} over the published views. */
public final class JdbcDeskRows implements DeskRows {
    private static final int SHOWN = 10;
    private static final String LATE = "state in ('ASSIGNED', 'REPORTED') and due_on < ?";
    private static final String TODAY = "state = 'ASSIGNED' and due_on = ?";
    private static final String SOON = "state = 'ASSIGNED' and due_on > ? and due_on <= ?";

    private final JdbcTemplate jdbc;

    public JdbcDeskRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Heap> heaps(Actor actor, LocalDate today, int warnDays) {
        String act = actor.may("ledger.report") ? "报进展" : "查看";
        List<Heap> heaps = new ArrayList<>();
        heaps.add(heap(actor, "逾期", act, LATE, today));
        heaps.add(heap(actor, "今日到期", act, TODAY, today));
        if (actor.may("ledger.verify")) {
            heaps.add(heap(actor, "待核验", "核验", "state = 'REPORTED'"));
        }
        heaps.add(heap(actor, warnDays + "天内到期", act, SOON, today, today.plusDays(warnDays)));
        if (actor.may("ledger.manage")) {
            heaps.add(heap(actor, "待分工", "分工", "state = 'OPEN'"));
        }
        if (actor.may("ledger.report")) {
            heaps.add(heap(actor, "办理中", "报进展", "state = 'ASSIGNED' and due_on > ?", today.plusDays(warnDays)));
        }
        return heaps.stream().filter(heap -> heap.count() > 0).toList();
    }

    private Heap heap(Actor actor, String name, String act, String condition, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(List.of(actor.regionId()));
        all.addAll(List.of(values));
        String from = " from ledger_commitment_view where region_id = ? and " + condition;
        @Nullable Long count = jdbc.queryForObject("select count(*)" + from, Long.class, all.toArray());
        List<Commitment> rows = count == null || count == 0
                ? List.of()
                : jdbc.query(
                        "select *" + from + " order by due_on nulls last, id limit " + SHOWN,
                        JdbcDeskRows::commitment,
                        all.toArray());
        return new Heap(name, act, rows, count == null ? 0 : count);
    }

    private static Commitment commitment(ResultSet row, int number) throws SQLException {
        return new Commitment(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("report_id"),
                row.getInt("number"),
                row.getString("kind"),
                row.getString("quote"),
                new Commitment.Place(0, 0, 0, 0, row.getString("section")),
                CommitmentState.valueOf(row.getString("state")),
                row.getObject("lead_unit_id", Long.class),
                row.getObject("due_on", LocalDate.class),
                new Audience(List.of((Long[]) row.getArray("concerned").getArray()), row.getInt("restriction")),
                row.getInt("progress"));
    }
}
