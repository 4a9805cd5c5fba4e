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
    private static final String MINE = " and lead_unit_id = any ((select access_units())::bigint[])";
    private static final String LATE = "state = 'ASSIGNED' and due_on < ?";
    private static final String TODAY = "state = 'ASSIGNED' and due_on = ?";
    private static final String SOON = "state = 'ASSIGNED' and due_on > ? and due_on <= ?";
    private static final String WAITING = """
            state = 'ASSIGNED' and (select n.accepted is null and not (n.closing and n.noted_by = (select access_account())) from ledger_note_view n
                                    where n.region_id = c.region_id and n.commitment_id = c.id order by n.id desc limit 1)""";
    private static final String APPLIED_BY_HEAD = """
            state = 'ASSIGNED' and (select n.accepted is null and n.closing and access_account_may(n.noted_by, 'ledger.approve') from ledger_note_view n
                                    where n.region_id = c.region_id and n.commitment_id = c.id order by n.id desc limit 1)""";
    private static final String UNREPORTED = """
            state = 'ASSIGNED' and due_on > ? and not exists (select 1 from ledger_note_view n
              where n.region_id = c.region_id and n.commitment_id = c.id and n.period = ? and n.accepted is distinct from false)""";
    private static final String UNANSWERED = """
            state = 'CONSULTED' and not exists (select 1 from ledger_opinion_view o where o.region_id = c.region_id and o.commitment_id = c.id
              and o.unit_id = any ((select access_units())::bigint[])) and concerned && (select access_units())::bigint[]""";
    private static final String DISPUTED = """
            exists (select 1 from ledger_objection_view o where o.region_id = c.region_id and o.commitment_id = c.id and o.upheld is null)""";
    private static final String DELETED =
            "id in (select d.id from ledger_deleted_view d where d.region_id = c.region_id)";
    private static final String OBJECTED = """
            state = 'CONSULTED' and exists (select 1 from ledger_opinion_view o where o.region_id = c.region_id and o.commitment_id = c.id
              and o.answer <> 'ACCEPT' and o.upheld is null)""";

    private final JdbcTemplate jdbc;

    public JdbcDeskRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Heap> heaps(Actor actor, LocalDate today, int warnDays) {
        List<Heap> heaps = new ArrayList<>();
        boolean reports = actor.may("ledger.report") && !actor.may("ledger.manage");
        Task task = reports ? Task.REPORT : Task.LOOK;
        String whose = reports ? MINE : "";
        heaps.add(heap(actor, "逾期", task, LATE + whose, today));
        heaps.add(heap(actor, "今日到期", task, TODAY + whose, today));
        if (actor.may("ledger.verify")) {
            heaps.add(heap(actor, "待核验", Task.VERIFY, "state = 'REPORTED'"));
            heaps.add(heap(actor, "群众异议", Task.ANSWER, DISPUTED));
            heaps.add(heap(
                    actor,
                    "公示期满",
                    Task.END_NOTICE,
                    "state = 'NOTICED' and notice_until < ? and not " + DISPUTED,
                    today));
        }
        if (actor.may("ledger.approve")) {
            String waiting = actor.may("ledger.report") ? WAITING : APPLIED_BY_HEAD;
            heaps.add(heap(actor, "待审核", Task.RULE, waiting + MINE));
        }
        if (actor.may("ledger.manage")) {
            heaps.add(heap(actor, "新稿已删原文", Task.CHANGE, DELETED));
            heaps.add(heap(actor, "待裁定", Task.DECIDE, OBJECTED));
        }
        if (actor.may("ledger.report")) {
            heaps.add(heap(actor, "待填报", Task.REPORT, UNREPORTED + MINE, today, today.withDayOfMonth(1)));
            heaps.add(heap(actor, "待反馈意见", Task.OPINE, UNANSWERED));
        }
        if (!reports) {
            heaps.add(heap(actor, warnDays + "天内到期", task, SOON + whose, today, today.plusDays(warnDays)));
        }
        if (actor.may("ledger.manage")) {
            heaps.add(heap(actor, "待分工", Task.ASSIGN, "state = 'OPEN'"));
        }
        return heaps.stream().filter(heap -> heap.count() > 0).toList();
    }

    private Heap heap(Actor actor, String name, Task task, String condition, @Nullable Object... values) {
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
        return new Heap(name, task, ids, count == null ? 0 : count);
    }

    @Override
    public List<Paper> papers(Actor actor) {
        return !actor.may("ledger.sign")
                ? List.of()
                : jdbc.query(
                        "select id, report_id, items, prepared_at from ledger_issue_view where region_id = ? and mark is null order by id",
                        (row, number) -> new Paper(
                                row.getLong("id"),
                                row.getLong("report_id"),
                                row.getInt("items"),
                                row.getTimestamp("prepared_at").toInstant()),
                        actor.regionId());
    }

    @Override
    public List<Long> next(Actor actor, LocalDate after, int most) {
        return jdbc.queryForList(
                "select id from ledger_commitment_view where region_id = ? and state = 'ASSIGNED' and due_on > ? order by due_on, id limit ?",
                Long.class,
                actor.regionId(),
                after,
                most);
    }
}
