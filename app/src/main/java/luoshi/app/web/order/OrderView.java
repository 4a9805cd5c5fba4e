package luoshi.app.web.order;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.supervision.Answer;
import luoshi.supervision.order.Orders;
import luoshi.supervision.order.SupervisionOrder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one order, and the way back to it after an act. */
@Component
class OrderView {
    private final Orders orders;
    private final OrderPageReader reader;

    OrderView(Orders orders, OrderPageReader reader) {
        this.orders = orders;
        this.reader = reader;
    }

    SupervisionOrder find(Actor actor, long id) {
        if (!actor.may("order.read")) {
            throw new Missing();
        }
        return orders.find(actor.regionId(), id).orElseThrow(Missing::new);
    }

    ModelAndView show(Visit visit, Actor actor, long id, String complaint) {
        SupervisionOrder order = find(actor, id);
        return visit.page(
                actor,
                "order/order",
                Place.under("/duties", "督办", "督查令")
                        .then(order.issue() == null ? "草拟" : order.called(), "/supervision/orders")
                        .headed(order.subject().name()),
                reader.read(actor, order, visit.today(), complaint));
    }

    /** Done, it leads back to the page; refused, it takes everything back and is shown again. */
    ModelAndView after(Visit visit, HttpServletResponse response, long id, String done, Function<Actor, Answer> work) {
        return TakenBack.or(
                () -> visit.as(actor -> {
                    find(actor, id);
                    if (work.apply(actor) instanceof Answer.Refused refused) {
                        throw new TakenBack(refused.reason());
                    }
                    Toast.leave(response, done);
                    return new ModelAndView("redirect:/supervision/orders/" + id);
                }),
                reason -> visit.as(actor -> show(visit, actor, id, reason)));
    }
}
