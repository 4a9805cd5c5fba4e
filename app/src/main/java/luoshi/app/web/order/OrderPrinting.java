package luoshi.app.web.order;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.app.web.Visit;
import luoshi.app.web.print.Printable;
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
import org.springframework.stereotype.Component;

/** 督查令 and 呈批单 as papers, for those who see the order. */
@Component
class OrderPrinting implements Printable {
    private static final Map<String, String> FORMS = named();

    private final Orders orders;
    private final Units units;
    private final Posts posts;
    private final Divisions divisions;
    private final Journal journal;

    OrderPrinting(Orders orders, Units units, Posts posts, Divisions divisions, Journal journal) {
        this.orders = orders;
        this.units = units;
        this.posts = posts;
        this.divisions = divisions;
        this.journal = journal;
    }

    private static Map<String, String> named() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("order", "督查令");
        forms.put("approval", "呈批单");
        return Collections.unmodifiableMap(forms);
    }

    @Override
    public Map<String, String> forms() {
        return FORMS;
    }

    @Override
    public Optional<Printed> print(Visit visit, Actor actor, String form, long id) {
        if (!actor.may("order.read") || !FORMS.containsKey(form)) {
            return Optional.empty();
        }
        return orders.find(actor.regionId(), id).map(order -> {
            OrderPapers papers = papers(actor, order);
            boolean whole = form.equals("order");
            String name = whole ? order.colour().label() : "呈批单";
            journal.append(Fact.of(actor.regionId(), "order.printed", "order", id)
                    .to(Particulars.of("form", name).json()));
            return new Printed(order.subject().name() + name, whole ? papers.whole() : papers.approval());
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
