package luoshi.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import luoshi.access.Audience;
import luoshi.app.testing.Matters;
import luoshi.supervision.Answer;
import luoshi.supervision.order.Colour;
import luoshi.supervision.order.DirectReason;
import luoshi.supervision.order.Lag;
import luoshi.supervision.order.OrderState;
import luoshi.supervision.order.Reading;
import org.junit.jupiter.api.Test;

/** R14-1: several confirm the same orders at once, twice each, and some of their transactions fail: no order is issued twice and no number is lost. */
class OrderRaceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final int ORDERS = 16;
    private static final int CLERKS = 4;

    @Test
    void concurrentSignersTakeEachNumberOnce() throws Exception {
        try (OrderDesk desk = new OrderDesk();
                ExecutorService clerks = Executors.newFixedThreadPool(CLERKS)) {
            int before = last();
            List<Long> ids = IntStream.range(0, ORDERS)
                    .mapToObj(at -> recorded(desk, at))
                    .toList();
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int clerk = 0; clerk < CLERKS; clerk++) {
                boolean fails = clerk == 0;
                work.add(() -> {
                    ids.forEach(id -> confirm(desk, id, fails));
                    return true;
                });
            }
            for (Future<Boolean> done : clerks.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
            assertThat(ids).allMatch(id -> desk.order(id).state() == OrderState.ISSUED);
            assertThat(ids.stream().map(id -> desk.issue(id).number()).sorted().toList())
                    .isEqualTo(IntStream.rangeClosed(before + 1, before + ORDERS)
                            .boxed()
                            .toList());
            assertThat(last()).isEqualTo(before + ORDERS);
            assertThat(Matters.text(
                            "select count(*) from supervision_order_move where move = 'CONFIRM' and order_id = any (array"
                                    + ids + ")"))
                    .isEqualTo(String.valueOf(ORDERS));
        }
    }

    private static void confirm(OrderDesk desk, long id, boolean fails) {
        try {
            desk.office.as(OrderDesk.OFFICE, actor -> {
                Answer answer = desk.paper.confirm(actor, id, DAY);
                if (fails && answer instanceof Answer.Done) {
                    throw new IllegalStateException("the machine went down");
                }
                return answer;
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("the machine went down");
        }
    }

    private static long recorded(OrderDesk desk, int at) {
        long id = desk.office.as(OrderDesk.OFFICE, actor -> {
            long unit = desk.works
                    .units
                    .named(actor.regionId(), Works.UNIT)
                    .orElseThrow()
                    .id();
            Lag lag = new Lag(
                    new Lag.Subject("race", at, "第" + at + "件", unit, new Audience(List.of(unit), 0)),
                    new Reading(DAY, BigDecimal.TEN, BigDecimal.ONE, null, null, "应完成10%，实际1%，差9个百分点"));
            return ((Answer.Done) desk.directly.draft(actor, lag, Colour.BLUE, DirectReason.URGENT, DAY)).id();
        });
        assertThat(desk.submit(id, DAY)).isEmpty();
        assertThat(desk.said(OrderDesk.SECOND, actor -> desk.paper.record(actor, id, order -> 1L, DAY)))
                .isEmpty();
        return id;
    }

    private static int last() {
        return Integer.parseInt(
                Matters.text(
                        "select coalesce(max(last), 0) from supervision_order_numbering where region_id = 990121 and year = 2026 and colour = 'BLUE'"));
    }
}
