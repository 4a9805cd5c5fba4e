package luoshi.supervision.jdbc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.supervision.order.Colour;
import luoshi.supervision.order.Lag;
import luoshi.supervision.order.OrderMove;
import luoshi.supervision.order.OrderState;
import luoshi.supervision.order.Orders;
import luoshi.supervision.order.Reading;
import luoshi.supervision.order.SupervisionOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** {@link Orders} in PostgreSQL. */
public final class JdbcOrders implements Orders {
    private final JdbcTemplate jdbc;

    public JdbcOrders(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Long> add(long regionId, Draft draft) {
        Lag.Subject subject = draft.subject();
        return jdbc
                .queryForList(
                        """
                        insert into supervision_order (region_id, colour, subject_kind, subject_id, subject, unit_id, previous_id, direct_reason, problem, demand, days,
                                                       drafted_on, assessed_on, concerned, restriction)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id""",
                        Long.class,
                        regionId,
                        draft.colour().name(),
                        subject.kind(),
                        subject.id(),
                        subject.name(),
                        subject.unitId(),
                        draft.previousId(),
                        draft.directReason() == null
                                ? null
                                : draft.directReason().name(),
                        draft.words().problem(),
                        draft.words().demand(),
                        draft.words().days(),
                        draft.draftedOn(),
                        draft.assessedOn(),
                        subject.audience().units().toArray(Long[]::new),
                        subject.audience().restriction())
                .stream()
                .findFirst();
    }

    @Override
    public Optional<SupervisionOrder> find(long regionId, long id) {
        return jdbc
                .query("select * from supervision_order where region_id = ? and id = ?", OrderRows::order, regionId, id)
                .stream()
                .findFirst();
    }

    @Override
    public List<SupervisionOrder> in(long regionId, Collection<OrderState> states) {
        return jdbc.query(
                "select * from supervision_order where region_id = ? and state = any (?) order by due_on nulls first, id",
                OrderRows::order,
                regionId,
                states.stream().map(OrderState::name).toArray(String[]::new));
    }

    @Override
    public List<SupervisionOrder> about(long regionId, String subjectKind, long subjectId) {
        return jdbc.query(
                "select * from supervision_order where region_id = ? and subject_kind = ? and subject_id = ? order by id desc",
                OrderRows::order,
                regionId,
                subjectKind,
                subjectId);
    }

    @Override
    public List<SupervisionOrder> numbered(long regionId, int year) {
        return jdbc.query("""
                select * from supervision_order where region_id = ? and year = ?
                order by array_position(array['RED', 'ORANGE', 'BLUE'], colour), number desc""", OrderRows::order, regionId, year);
    }

    @Override
    public List<Count> counts(long regionId, int year) {
        return jdbc.query(
                """
                select colour, count(*) as issued, count(*) filter (where state = 'RELEASED') as released from supervision_order
                where region_id = ? and year = ? group by colour""",
                (row, number) -> new Count(Colour.valueOf(row.getString(1)), row.getLong(2), row.getLong(3)),
                regionId,
                year);
    }

    @Override
    @SuppressWarnings("NullAway") // exists always answers
    public boolean dropped(long regionId, Lag.Subject subject, Colour colour, LocalDate assessedOn) {
        return jdbc.queryForObject(
                """
                select exists (select from supervision_order where region_id = ? and subject_kind = ? and subject_id = ? and colour = ?
                               and state = 'DROPPED' and assessed_on = ?)""", Boolean.class, regionId, subject.kind(), subject.id(), colour.name(), assessedOn);
    }

    @Override
    public boolean move(SupervisionOrder order, OrderMove move, String words, LocalDate day) {
        boolean ends = !move.to().open();
        int changed = jdbc.update(
                """
                update supervision_order set state = ?, ended_on = ?, ended_because = ?, changed_at = clock_timestamp()
                where region_id = ? and id = ? and state = ?""",
                move.to().name(),
                ends ? day : null,
                ends ? words : "",
                order.regionId(),
                order.id(),
                order.state().name());
        return changed == 1 && moved(order, move, words);
    }

    private boolean moved(SupervisionOrder order, OrderMove move, String words) {
        return jdbc.update(
                        """
                        insert into supervision_order_move (region_id, order_id, move, words, colour, unit_id, concerned, restriction)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""",
                        order.regionId(),
                        order.id(),
                        move.name(),
                        words,
                        order.colour().name(),
                        order.subject().unitId(),
                        units(order),
                        order.subject().audience().restriction())
                == 1;
    }

    @Override
    public void word(SupervisionOrder order, SupervisionOrder.Words words) {
        jdbc.update(
                "update supervision_order set demand = ?, days = ? where region_id = ? and id = ?",
                words.demand(),
                words.days(),
                order.regionId(),
                order.id());
    }

    @Override
    public void scan(SupervisionOrder order, @Nullable Long scanId) {
        jdbc.update(
                "update supervision_order set scan_id = ?, recorded_by = case when ?::bigint is null then null else access_account() end where region_id = ? and id = ?",
                scanId,
                scanId,
                order.regionId(),
                order.id());
    }

    @Override
    public void excuse(SupervisionOrder order, String words, LocalDate until) {
        jdbc.update(
                "update supervision_order set excuse = ?, excused_until = ? where region_id = ? and id = ?",
                words,
                until,
                order.regionId(),
                order.id());
    }

    @Override
    @SuppressWarnings("NullAway") // the function always answers
    public int takeNumber(long regionId, int year, Colour colour) {
        return jdbc.queryForObject(
                "select supervision_take_order_number(?, ?, ?)", Integer.class, regionId, year, colour.name());
    }

    @Override
    public boolean hold(SupervisionOrder order) {
        return !jdbc.queryForList(
                        "select 1 from supervision_order where region_id = ? and id = ? and state = ? for update",
                        Integer.class,
                        order.regionId(),
                        order.id(),
                        order.state().name())
                .isEmpty();
    }

    @Override
    public void issue(SupervisionOrder order, SupervisionOrder.Issue issue, OrderMove move) {
        jdbc.update(
                """
                update supervision_order set state = 'ISSUED', year = ?, number = ?, mark = ?, issued_on = ?, due_on = ?, signed_post = ?, signed_by = ?, on_paper = ?,
                                             confirmed_by = case when ? then access_account() end, changed_at = clock_timestamp()
                where region_id = ? and id = ? and state = ?""",
                issue.year(),
                issue.number(),
                issue.mark(),
                issue.on(),
                issue.dueOn(),
                issue.postId(),
                issue.personId(),
                issue.onPaper(),
                issue.onPaper(),
                order.regionId(),
                order.id(),
                order.state().name());
        moved(order, move, issue.mark());
    }

    @Override
    public void keep(SupervisionOrder order, Kept kept) {
        Reading reading = kept.reading();
        jdbc.update(
                """
                insert into supervision_order_reading (region_id, order_id, read_on, assessed_on, planned, actual, node_due, start_due, words, behind,
                                                       colour, unit_id, concerned, restriction)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (region_id, order_id, read_on) do update set assessed_on = excluded.assessed_on, planned = excluded.planned, actual = excluded.actual,
                  node_due = excluded.node_due, start_due = excluded.start_due, words = excluded.words, behind = excluded.behind""",
                order.regionId(),
                order.id(),
                kept.day(),
                reading.on(),
                reading.planned(),
                reading.actual(),
                reading.nodeDue(),
                reading.startDue(),
                reading.words(),
                kept.behind(),
                order.colour().name(),
                order.subject().unitId(),
                units(order),
                order.subject().audience().restriction());
    }

    @Override
    public List<Kept> readings(long regionId, long orderId) {
        return jdbc.query(
                "select * from supervision_order_reading where region_id = ? and order_id = ? order by read_on",
                OrderRows::kept,
                regionId,
                orderId);
    }

    @Override
    public Map<Long, Kept> last(long regionId, List<Long> orderIds) {
        Map<Long, Kept> last = new HashMap<>();
        jdbc.query(
                "select distinct on (order_id) * from supervision_order_reading where region_id = ? and order_id = any (?) order by order_id, read_on desc",
                (RowCallbackHandler) row -> last.put(row.getLong("order_id"), OrderRows.kept(row, 0)),
                regionId,
                orderIds.toArray(Long[]::new));
        return last;
    }

    @Override
    public List<Moved> moves(long regionId, long orderId) {
        return jdbc.query(
                "select * from supervision_order_move where region_id = ? and order_id = ? order by id",
                (row, number) -> new Moved(
                        OrderMove.valueOf(row.getString("move")),
                        row.getString("words"),
                        row.getLong("moved_by"),
                        row.getTimestamp("moved_at").toInstant()),
                regionId,
                orderId);
    }

    @Override
    public void reply(SupervisionOrder order, String review, String measures, String person, LocalDate day) {
        jdbc.update(
                """
                insert into supervision_order_reply (region_id, order_id, review, measures, person, given_on, colour, unit_id, concerned, restriction)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                order.regionId(),
                order.id(),
                review,
                measures,
                person,
                day,
                order.colour().name(),
                order.subject().unitId(),
                units(order),
                order.subject().audience().restriction());
    }

    @Override
    public List<Reply> replies(long regionId, long orderId) {
        return jdbc.query(
                "select * from supervision_order_reply where region_id = ? and order_id = ? order by id",
                (row, number) -> new Reply(
                        row.getLong("id"),
                        row.getString("review"),
                        row.getString("measures"),
                        row.getString("person"),
                        row.getObject("given_on", LocalDate.class)),
                regionId,
                orderId);
    }

    private static Long[] units(SupervisionOrder order) {
        return order.subject().audience().units().toArray(Long[]::new);
    }
}
