package luoshi.app.web.order;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.app.web.page.WordAnswer;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.region.Division;
import luoshi.region.Divisions;
import luoshi.region.Holding;
import luoshi.region.Posts;
import luoshi.region.Unit;
import luoshi.region.Units;
import luoshi.supervision.order.Orders;
import luoshi.supervision.order.SupervisionOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 督查令 and 呈批单 as Word papers, for those who see the order. */
@Controller
class OrderPaperPages {
    private final OrderView view;
    private final Orders orders;
    private final Units units;
    private final Posts posts;
    private final Divisions divisions;
    private final Journal journal;

    OrderPaperPages(OrderView view, Orders orders, Units units, Posts posts, Divisions divisions, Journal journal) {
        this.view = view;
        this.orders = orders;
        this.units = units;
        this.posts = posts;
        this.divisions = divisions;
        this.journal = journal;
    }

    @GetMapping("/supervision/orders/{id}/papers/{form}")
    void paper(Visit visit, HttpServletResponse response, @PathVariable long id, @PathVariable String form) {
        visit.as(actor -> {
            if (!List.of("order", "approval").contains(form)) {
                throw new Missing();
            }
            SupervisionOrder order = view.find(actor, id);
            OrderPapers papers = papers(actor, order);
            boolean whole = form.equals("order");
            String name = whole ? order.colour().label() : "呈批单";
            journal.append(Fact.of(actor.regionId(), "order.printed", "order", id)
                    .to(Particulars.of("form", name).json()));
            WordAnswer.send(response, order.subject().name() + name, whole ? papers.whole() : papers.approval());
            return id;
        });
    }

    private OrderPapers papers(Actor actor, SupervisionOrder order) {
        long region = actor.regionId();
        Long previous = order.previousId();
        return new OrderPapers(
                order,
                divisions.find(region).map(Division::name).orElse(""),
                units.find(region, order.subject().unitId()).map(Unit::name).orElse(""),
                signature(order),
                previous == null
                        ? ""
                        : orders.find(region, previous)
                                .map(SupervisionOrder::called)
                                .orElse(""),
                orders.readings(region, order.id()));
    }

    private String signature(SupervisionOrder order) {
        SupervisionOrder.@Nullable Issue issue = order.issue();
        return issue == null
                ? order.colour().signer()
                : posts.holdings(order.regionId(), issue.postId()).stream()
                        .filter(holding -> holding.personId() == issue.personId())
                        .map(Holding::personName)
                        .findFirst()
                        .orElse(order.colour().signer());
    }
}
