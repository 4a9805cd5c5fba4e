package luoshi.supervision.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import luoshi.access.Audience;
import luoshi.supervision.order.Colour;
import luoshi.supervision.order.DirectReason;
import luoshi.supervision.order.Lag;
import luoshi.supervision.order.OrderState;
import luoshi.supervision.order.Orders;
import luoshi.supervision.order.Reading;
import luoshi.supervision.order.SupervisionOrder;
import org.jspecify.annotations.Nullable;

/** Rows of {@code supervision_order} and of its readings. */
final class OrderRows {
    private OrderRows() {}

    static SupervisionOrder order(ResultSet row, int number) throws SQLException {
        String reason = row.getString("direct_reason");
        return new SupervisionOrder(
                row.getLong("region_id"),
                row.getLong("id"),
                Colour.valueOf(row.getString("colour")),
                OrderState.valueOf(row.getString("state")),
                new Lag.Subject(
                        row.getString("subject_kind"),
                        row.getLong("subject_id"),
                        row.getString("subject"),
                        row.getLong("unit_id"),
                        new Audience(
                                List.of((Long[]) row.getArray("concerned").getArray()), row.getInt("restriction"))),
                row.getObject("previous_id", Long.class),
                reason == null ? null : DirectReason.valueOf(reason),
                new SupervisionOrder.Words(row.getString("problem"), row.getString("demand"), row.getInt("days")),
                day(row, "drafted_on"),
                day(row, "assessed_on"),
                issue(row),
                new SupervisionOrder.Paper(
                        row.getObject("scan_id", Long.class), row.getObject("recorded_by", Long.class)),
                new SupervisionOrder.Excuse(row.getString("excuse"), row.getObject("excused_until", LocalDate.class)),
                row.getString("ended_because"));
    }

    private static SupervisionOrder.@Nullable Issue issue(ResultSet row) throws SQLException {
        return row.getObject("number") == null
                ? null
                : new SupervisionOrder.Issue(
                        row.getInt("year"),
                        row.getInt("number"),
                        row.getString("mark"),
                        day(row, "issued_on"),
                        day(row, "due_on"),
                        row.getLong("signed_post"),
                        row.getLong("signed_by"),
                        row.getBoolean("on_paper"));
    }

    static Orders.Kept kept(ResultSet row, int number) throws SQLException {
        return new Orders.Kept(
                new Reading(
                        day(row, "assessed_on"),
                        row.getObject("planned", BigDecimal.class),
                        row.getObject("actual", BigDecimal.class),
                        row.getObject("node_due", LocalDate.class),
                        row.getObject("start_due", LocalDate.class),
                        row.getString("words")),
                day(row, "read_on"),
                row.getBoolean("behind"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
