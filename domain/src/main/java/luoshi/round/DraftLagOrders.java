package luoshi.round;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import luoshi.notice.Notices;
import luoshi.project.watch.MeasureLags;
import luoshi.supervision.order.Colour;
import luoshi.supervision.order.DraftOrders;
import luoshi.supervision.order.Lag;
import luoshi.supervision.order.MeasureDuties;
import luoshi.supervision.order.Signers;
import luoshi.supervision.order.SupervisionOrder;

/** 拟督查令: projects are measured, and duties where the county wants it; orders are drafted of what lags; the supervision office is told. */
public final class DraftLagOrders implements RoundStep {
    private static final int OFFICE_LEVEL = 2;

    private final Measures measures;
    private final DraftOrders drafts;
    private final Signers signers;
    private final Notices notices;

    public DraftLagOrders(Measures measures, DraftOrders drafts, Signers signers, Notices notices) {
        this.measures = measures;
        this.drafts = drafts;
        this.signers = signers;
        this.notices = notices;
    }

    /** What is measured. */
    public record Measures(MeasureLags projects, MeasureDuties duties) {
        List<Lag> all(long region, LocalDate day) {
            return Stream.concat(projects.all(region, day).stream(), duties.all(region, day).stream())
                    .toList();
        }
    }

    @Override
    public String name() {
        return "拟督查令";
    }

    @Override
    public Outcome run(LocalDate day, Door door) {
        return door.once(actor -> {
            long region = actor.regionId();
            List<SupervisionOrder> drafted = drafts.draft(actor, measures.all(region, day), day);
            signers.of(region, Colour.BLUE, day)
                    .ifPresent(office ->
                            drafted.forEach(order -> tell(order, office.post().unitId())));
            return new Outcome(
                    drafted.size(), 0, drafted.isEmpty() ? "没有要拟的督查令" : "拟督查令" + drafted.size() + "张，待督查室送签");
        });
    }

    private void tell(SupervisionOrder order, long office) {
        notices.tell(
                new Notices.Letter(
                        order.regionId(),
                        office,
                        "order/" + order.id() + "/drafted",
                        "拟" + order.colour().label() + "：" + order.subject().name(),
                        order.words().problem() + "。",
                        "order",
                        order.id()),
                OFFICE_LEVEL);
    }

    @Override
    public List<String> preview(LocalDate day, Door door) {
        return door.once(actor -> drafts.preview(actor.regionId(), measures.all(actor.regionId(), day), day));
    }
}
