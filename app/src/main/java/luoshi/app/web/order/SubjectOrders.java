package luoshi.app.web.order;

import java.time.LocalDate;
import java.util.List;
import luoshi.access.Actor;
import luoshi.supervision.Duty;
import luoshi.supervision.order.MeasureDuties;
import luoshi.supervision.order.Orders;
import org.springframework.stereotype.Component;

/** The orders about a duty, and whether the person drafts one. */
@Component
public class SubjectOrders {
    private final Orders orders;
    private final OrderReader reader;
    private final MeasureDuties duties;

    SubjectOrders(Orders orders, OrderReader reader, MeasureDuties duties) {
        this.orders = orders;
        this.reader = reader;
        this.duties = duties;
    }

    /** Those that the person may see. */
    public record Shown(List<OrderRow> rows, boolean may) {}

    public Shown of(Actor actor, Duty duty, LocalDate today) {
        long region = duty.regionId();
        return new Shown(
                actor.may("order.read")
                        ? reader.rows(region, orders.about(region, MeasureDuties.KIND, duty.id()), today)
                        : List.of(),
                actor.may("order.manage")
                        && duty.assignedAt() != null
                        && duty.state().open()
                        && duties.on(region, today));
    }
}
