package luoshi.supervision.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import luoshi.supervision.order.Colour;
import luoshi.supervision.order.OrderState;
import luoshi.supervision.replay.OrderFact;
import luoshi.supervision.replay.OrderFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** {@link OrderFacts} in PostgreSQL: from the journal's facts and from nothing else, but for what stands. */
public final class JdbcOrderFacts implements OrderFacts {
    private final JdbcTemplate jdbc;

    public JdbcOrderFacts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OrderFact> all(long regionId) {
        return jdbc.query("""
                select subject_id, after::json ->> 'colour' as colour, after::json ->> 'state' as state, (after::json ->> 'on')::date as on_day,
                       (after::json ->> 'number')::int as number, coalesce(after::json ->> 'mark', '') as mark, (after::json ->> 'due')::date as due
                from journal_told_view where region_id = ? and subject_kind = 'order' and verb like 'order.%' and verb <> 'order.printed' and after is not null
                order by id""", JdbcOrderFacts::fact, regionId);
    }

    private static OrderFact fact(ResultSet row, int number) throws SQLException {
        @Nullable String colour = row.getString("colour");
        @Nullable String state = row.getString("state");
        return new OrderFact(
                row.getLong("subject_id"),
                Arrays.stream(Colour.values())
                        .filter(one -> one.label().equals(colour))
                        .findFirst()
                        .orElse(null),
                Arrays.stream(OrderState.values())
                        .filter(one -> one.label().equals(state))
                        .findFirst()
                        .orElse(null),
                row.getObject("on_day", LocalDate.class),
                row.getObject("number", Integer.class),
                row.getString("mark"),
                row.getObject("due", LocalDate.class));
    }

    @Override
    public Map<YearMonth, long[]> standing(long regionId, LocalDate from, LocalDate to) {
        Map<YearMonth, long[]> standing = new TreeMap<>();
        jdbc.query(
                """
                select date_trunc('month', day)::date, sum(issued), sum(released) from (
                  select issued_on as day, 1 as issued, 0 as released from supervision_order where region_id = ? and issued_on between ? and ?
                  union all
                  select ended_on, 0, 1 from supervision_order where region_id = ? and state = 'RELEASED' and ended_on between ? and ?) d group by 1""",
                (RowCallbackHandler) row -> standing.put(
                        YearMonth.from(row.getObject(1, LocalDate.class)), new long[] {row.getLong(2), row.getLong(3)}),
                regionId,
                from,
                to,
                regionId,
                from,
                to);
        return standing;
    }
}
