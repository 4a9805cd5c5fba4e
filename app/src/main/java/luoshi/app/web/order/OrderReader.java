package luoshi.app.web.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.region.Unit;
import luoshi.region.Units;
import luoshi.supervision.order.Orders;
import luoshi.supervision.order.SupervisionOrder;
import org.springframework.stereotype.Component;

/** Orders become rows. A fixed number of queries, however many rows. */
@Component
public class OrderReader {
    private final Orders orders;
    private final Units units;

    OrderReader(Orders orders, Units units) {
        this.orders = orders;
        this.units = units;
    }

    public List<OrderRow> rows(long region, List<SupervisionOrder> some, LocalDate today) {
        Map<Long, String> names = names(region);
        Map<Long, Orders.Kept> last =
                orders.last(region, some.stream().map(SupervisionOrder::id).toList());
        return some.stream()
                .map(order -> new OrderRow(
                        order, names.getOrDefault(order.subject().unitId(), ""), last.get(order.id()), today))
                .toList();
    }

    Map<Long, String> names(long region) {
        return units.list(region, LocalDate.MAX).stream().collect(Collectors.toMap(Unit::id, Unit::shortName));
    }
}
