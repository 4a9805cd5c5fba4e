package luoshi.board.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.access.Actor;
import luoshi.board.DeskRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link DeskRows} over the published views. */
public final class JdbcDeskRows implements DeskRows {
    private static final int SHOWN = 10;
    private static final String LATE = "state in ('ASSIGNED', 'REPORTED') and due_on < ?";
    private static final String TODAY = "state = 'ASSIGNED' and due_on = ?";
    private static final String SOON = "state = 'ASSIGNED' and due_on > ? and due_on <= ?";
    private static final String WAITING = """
            state = 'ASSIGNED' and id in (
              select distinct on (commitment_id) case when accepted is null then commitment_id end from ledger_note_view n
              where n.region_id = c.region_id and n.commitment_id = c.id order by commitment_id, n.id desc)""";
    private static final String UNANSWERED = """
            state = 'CONSULTED' and not exists (select 1 from ledger_opinion_view o where o.region_id = c.region_id and o.commitment_id = c.id
              and o.unit_id = any ((select access_units())::bigint[]))""";
    private static final String OBJECTED = """
            state = 'CONSULTED' and exists (select 1 from ledger_opinion_view o where o.region_id = c.region_id and o.commitment_id = c.id
              and o.answer <> 'ACCEPT' and o.upheld is null)""";

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
        if (actor.may("ledger.approve")) {
            heaps.add(heap(actor, "待审核", "审核", WAITING));
        }
        if (actor.may("ledger.report")) {
            heaps.add(heap(actor, "征求意见", "反馈", UNANSWERED));
        }
        if (actor.may("ledger.verify")) {
            heaps.add(heap(actor, "待核验", "核验", "state = 'REPORTED'"));
            heaps.add(heap(actor, "公示期满", "销号", "state = 'NOTICED' and notice_until < ?", today));
        }
        if (actor.may("ledger.manage")) {
            heaps.add(heap(actor, "待裁定", "裁定", OBJECTED));
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
        String from = " from ledger_commitment_view c where region_id = ? and " + condition;
        @Nullable Long count = jdbc.queryForObject("select count(*)" + from, Long.class, all.toArray());
        List<Long> ids = count == null || count == 0
                ? List.of()
                : jdbc.queryForList(
                        "select id" + from + " order by due_on nulls last, id limit " + SHOWN,
                        Long.class,
                        all.toArray());
        return new Heap(name, act, ids, count == null ? 0 : count);
    }
}
