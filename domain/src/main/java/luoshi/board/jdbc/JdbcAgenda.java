package luoshi.board.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import luoshi.board.Agenda;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.supervision.Counting;
import luoshi.supervision.Stage;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Agenda} over the published views. */
public final class JdbcAgenda implements Agenda {
    private static final String DATES = """
            select 'COMMITMENT' as kind, id, '' as part, coalesce(nullif(task, ''), quote) as title, due_on as day, restriction
            from ledger_commitment_view
            where region_id = ? and state = 'ASSIGNED' and lead_unit_id = any (?) and due_on between ? and ?
            union all
            select 'NODE', n.commitment_id, n.place::text, n.words, n.due_on, greatest(n.restriction, c.restriction)
            from ledger_commitment_view c join ledger_node_view n on n.region_id = c.region_id and n.commitment_id = c.id
            where c.region_id = ? and c.state = 'ASSIGNED' and c.lead_unit_id = any (?) and n.due_on between ? and ? and n.due_on <> c.due_on
            union all
            select 'MEETING', meeting_id, '', title, held_on, 0
            from meeting_decision_view
            where region_id = ? and unit_id = any (?) and held_on between ? and ? group by meeting_id, title, held_on""";
    private static final String CLOCKS = """
            select c.duty_id, c.stage, c.counting, c.noon, c.budget - c.consumed as left_days, c.since, d.title, d.restriction
            from supervision_clock_view c join supervision_duty_view d on d.region_id = c.region_id and d.id = c.duty_id
            where c.region_id = ? and c.unit_id = any (?) and c.since is not null""";

    private final JdbcTemplate jdbc;

    public JdbcAgenda(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> between(
            long regionId, Collection<Long> units, LocalDate from, LocalDate to, WorkCalendar calendar) {
        Long[] mine = units.toArray(Long[]::new);
        List<Entry> entries = new ArrayList<>(jdbc.query(
                DATES,
                JdbcAgenda::dated,
                regionId,
                mine,
                from,
                to,
                regionId,
                mine,
                from,
                to,
                regionId,
                mine,
                from,
                to));
        jdbc.query(CLOCKS, (row, number) -> clock(row, calendar), regionId, mine).stream()
                .filter(entry -> !entry.day().isBefore(from) && !entry.day().isAfter(to))
                .forEach(entries::add);
        entries.sort(Comparator.comparing(Entry::day).thenComparing(Entry::kind).thenComparingLong(Entry::id));
        return entries;
    }

    private static Entry dated(ResultSet row, int number) throws SQLException {
        return new Entry(
                Kind.valueOf(row.getString("kind")),
                row.getLong("id"),
                row.getString("part"),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                false,
                row.getInt("restriction"));
    }

    private static Entry clock(ResultSet row, WorkCalendar calendar) throws SQLException {
        Stage stage = Stage.valueOf(row.getString("stage"));
        Counting counting = Counting.valueOf(row.getString("counting"));
        LocalDate since = row.getObject("since", LocalDate.class);
        return new Entry(
                Kind.DUTY,
                row.getLong("duty_id"),
                stage.name(),
                stage.label() + "：" + row.getString("title"),
                counting.end(counting.number(since, calendar) + row.getInt("left_days"), since, calendar),
                row.getBoolean("noon"),
                row.getInt("restriction"));
    }
}
