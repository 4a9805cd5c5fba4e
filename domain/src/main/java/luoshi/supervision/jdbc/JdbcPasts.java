package luoshi.supervision.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import luoshi.supervision.Counting;
import luoshi.supervision.Weight;
import luoshi.supervision.replay.Past;
import luoshi.supervision.replay.Pasts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** {@link Pasts} in PostgreSQL. Every table of a duty numbers its rows from one sequence, which is the order in which things happened. */
public final class JdbcPasts implements Pasts {
    private static final String PAGE = """
            select y.id, y.weight, y.counting, y.unit_id,
              (select h.unit_id from supervision_hold h where h.region_id = y.region_id and h.duty_id = y.id order by h.id limit 1) as first_unit
            from supervision_duty y
            where y.region_id = ? and y.id > ? and y.assigned_at is not null and y.assigned_at < ?::date + 1
              and (y.closed_on is null or y.closed_on >= ?)
            order by y.id limit ?""";

    /** A move without a day of its own happened on the day on which it was noted, and not after what came next. */
    private static final String EVENTS = """
            with duty as (select * from supervision_duty where region_id = ? and id = any (?)),
            event as (
              select m.duty_id, m.id, m.move as what,
                case m.move when 'ASSIGN' then y.assigned_at when 'ACCEPT' then y.settled_on::timestamp when 'CLOSE' then y.closed_on::timestamp
                  when 'TRANSFER' then (select min(h.from_on)::timestamp + interval '9 hours' from supervision_hold h
                     where h.region_id = m.region_id and h.duty_id = m.duty_id and h.id > m.id)
                  else (select min(r.given_on)::timestamp from supervision_reply r
                     where r.region_id = m.region_id and r.duty_id = m.duty_id and r.stage = m.move
                       and r.id = (select max(b.id) from supervision_reply b where b.region_id = m.region_id and b.duty_id = m.duty_id
                                     and b.stage = m.move and b.id < m.id)) end as own,
                m.moved_at at time zone 'Asia/Shanghai' as noted,
                case when m.move = 'CONTINUE' then (select case k.counting when 'WORKING' then null else date '1970-01-01' + k.last_seq end
                  from supervision_clock k where k.region_id = m.region_id and k.duty_id = m.duty_id and k.stage like 'SETTLE%' limit 1) end as till,
                case when m.move = 'TRANSFER' then (select h.unit_id from supervision_hold h
                  where h.region_id = m.region_id and h.duty_id = m.duty_id and h.id > m.id order by h.id limit 1) end as unit
              from supervision_move m join duty y on y.region_id = m.region_id and y.id = m.duty_id
              union all
              select p.duty_id, p.id, 'PAUSE', p.from_on::timestamp, null, null, null from supervision_pause p
                join duty y on y.region_id = p.region_id and y.id = p.duty_id
              union all
              select p.duty_id, p.id, 'RESUME', p.resumed_on::timestamp, null, null, null from supervision_pause p
                join duty y on y.region_id = p.region_id and y.id = p.duty_id where p.resumed_on is not null
              union all
              select e.duty_id, e.id, 'EXTEND', e.decided_on::timestamp, null, e.granted_to, null from supervision_extension e
                join duty y on y.region_id = e.region_id and y.id = e.duty_id where e.granted)
            select * from event order by duty_id, id, what""";

    private final JdbcTemplate jdbc;

    public JdbcPasts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An event as it is on record. */
    private record Noted(
            Past.Happening what,
            @Nullable LocalDateTime own,
            @Nullable LocalDateTime noted,
            @Nullable LocalDate till,
            @Nullable Long unit) {}

    @Override
    public List<Past> page(long regionId, LocalDate from, LocalDate to, long afterId, int most) {
        Map<Long, Past> duties = new LinkedHashMap<>();
        jdbc.query(
                PAGE,
                (RowCallbackHandler) row -> {
                    Long first = row.getObject("first_unit", Long.class);
                    duties.put(
                            row.getLong("id"),
                            new Past(
                                    row.getLong("id"),
                                    first == null ? row.getLong("unit_id") : first,
                                    Weight.valueOf(row.getString("weight")),
                                    Counting.valueOf(row.getString("counting")),
                                    List.of()));
                },
                regionId,
                afterId,
                to,
                from,
                most);
        Map<Long, List<Noted>> events = events(regionId, List.copyOf(duties.keySet()));
        return duties.values().stream()
                .map(duty -> new Past(
                        duty.dutyId(),
                        duty.unitId(),
                        duty.weight(),
                        duty.counting(),
                        dated(events.getOrDefault(duty.dutyId(), List.of()))))
                .toList();
    }

    private Map<Long, List<Noted>> events(long regionId, List<Long> ids) {
        Map<Long, List<Noted>> events = new HashMap<>();
        jdbc.query(
                EVENTS,
                (RowCallbackHandler) row -> events.computeIfAbsent(row.getLong("duty_id"), id -> new ArrayList<>())
                        .add(noted(row)),
                regionId,
                ids.toArray(Long[]::new));
        return events;
    }

    private static Noted noted(ResultSet row) throws SQLException {
        return new Noted(
                Past.Happening.valueOf(row.getString("what")),
                row.getObject("own", LocalDateTime.class),
                row.getObject("noted", LocalDateTime.class),
                row.getObject("till", LocalDate.class),
                row.getObject("unit", Long.class));
    }

    /** What has only been noted did not happen after the next move; what was asked for earlier than it was decided is put where it was decided. */
    private static List<Past.Event> dated(List<Noted> noted) {
        List<Past.Event> events = new ArrayList<>();
        LocalDateTime next = LocalDateTime.MAX;
        for (Noted one : noted.reversed()) {
            LocalDateTime own = one.own();
            LocalDateTime at =
                    own != null ? own : one.noted() == null || one.noted().isAfter(next) ? next : one.noted();
            boolean decided = one.what() == Past.Happening.RESUME || one.what() == Past.Happening.EXTEND;
            next = decided ? next : at;
            events.addFirst(new Past.Event(one.what(), at, one.till(), one.unit()));
        }
        events.sort(Comparator.comparing(event -> event.at().toLocalDate()));
        return events;
    }

    @Override
    public Map<YearMonth, long[]> given(long regionId, LocalDate from, LocalDate to) {
        Map<YearMonth, long[]> given = new TreeMap<>();
        jdbc.query(
                """
                select date_trunc('month', fired_on)::date, rung, count(*) from supervision_reminder
                where region_id = ? and fired_on between ? and ? group by 1, 2""",
                (RowCallbackHandler) row ->
                        given.computeIfAbsent(YearMonth.from(row.getObject(1, LocalDate.class)), month -> new long[4])[
                                        row.getInt(2)] =
                                row.getLong(3),
                regionId,
                from,
                to);
        return given;
    }
}
