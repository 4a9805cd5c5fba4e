package luoshi.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.app.testing.SampleOffice;
import luoshi.app.testing.TestServer;
import luoshi.journal.jdbc.JdbcJournal;
import luoshi.parameter.Catalogue;
import luoshi.parameter.Parameters;
import luoshi.parameter.jdbc.JdbcParameterVersions;
import luoshi.supervision.Weight;
import luoshi.supervision.jdbc.JdbcOrders;
import luoshi.supervision.order.Colour;
import luoshi.supervision.order.DraftOrders;
import luoshi.supervision.order.Lag;
import luoshi.supervision.order.MeasureDuties;
import luoshi.supervision.order.SupervisionOrder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** R2-2: three-colour orders on duties, where the county has switched them on. */
class DutyOrderTest {
    private static final SampleOffice OFFICE = new SampleOffice();
    private static final Desk DESK = new Desk(OFFICE.jdbc());
    private static final Parameters PARAMETERS =
            new Parameters(new Catalogue(), new JdbcParameterVersions(OFFICE.jdbc()));
    private static final JdbcOrders ORDERS = new JdbcOrders(OFFICE.jdbc());
    private static final MeasureDuties MEASURE = new MeasureDuties(DESK.duties, ORDERS, DESK.calendars, PARAMETERS);
    private static final DraftOrders DRAFTS = new DraftOrders(ORDERS, PARAMETERS, new JdbcJournal(OFFICE.jdbc()));
    private static final LocalDate GIVEN = LocalDate.of(2026, 9, 1);

    @AfterAll
    static void end() {
        OFFICE.close();
    }

    @AfterEach
    void off() {
        TestServer.setParameter("order.duties", "否");
    }

    private static long duty(String title) {
        return OFFICE.as(
                "yezhiqiu",
                actor -> DESK.handedOver(actor, title, "水利局", Weight.GENERAL, LocalDateTime.of(2026, 9, 1, 9, 0)));
    }

    private static Lag lag(long duty, LocalDate day) {
        return OFFICE.system()
                .once(actor -> MEASURE.one(SampleOffice.COUNTY, duty, day))
                .orElseThrow();
    }

    private static LocalDate due(long duty) {
        return Objects.requireNonNull(lag(duty, GIVEN).reading().nodeDue());
    }

    private static List<SupervisionOrder> round(long duty, LocalDate day) {
        return OFFICE.system().once(actor -> DRAFTS.draft(actor, List.of(lag(duty, day)), day));
    }

    private static boolean measured(long duty, LocalDate day) {
        return OFFICE.system().once(actor -> MEASURE.all(SampleOffice.COUNTY, day)).stream()
                .anyMatch(lag -> lag.subject().id() == duty);
    }

    @Test
    void r2_2ALateDutyGetsAnOrderOnlyWhereTheCountySaysSo() {
        long id = duty("督查令管的事");
        LocalDate due = due(id);
        assertThat(measured(id, due.plusDays(16))).as("off by default").isFalse();
        TestServer.setParameter("order.duties", "是");
        assertThat(measured(id, due.plusDays(16))).isTrue();
        assertThat(round(id, due.plusDays(15)))
                .as("fifteen days late is not yet")
                .isEmpty();
        SupervisionOrder blue = round(id, due.plusDays(16)).getFirst();
        assertThat(blue.colour()).isEqualTo(Colour.BLUE);
        assertThat(blue.words().problem()).contains("已晚16天").contains("待签收");
        assertThat(blue.words().demand()).contains("在期限内办结").doesNotContain("序时进度");
        assertThat(round(id, due.plusDays(17)))
                .as("one order of a matter at a time (R2-1)")
                .isEmpty();
        Clerk office = Clerk.of("qinliyan");
        assertThat(Clerk.words(office.get("/duties/" + id))).contains("蓝令").contains("下督查令");
        String page = office.get("/supervision/orders/" + blue.id()).body();
        assertThat(page).contains("href=\"/duties/" + id + "\"");
    }

    @Test
    void aPausedOrSettledDutyIsNotLate() {
        long id = duty("暂停的事");
        LocalDate due = due(id);
        Desk.done(OFFICE.as("yezhiqiu", actor -> DESK.pause.pause(actor, id, "等待权属", "", GIVEN.plusDays(3))));
        assertThat(lag(id, due.plusDays(40)).reading().nodeDue()).isNull();
        assertThat(lag(id, due.plusDays(40)).reading().words()).isEqualTo("没有滞后");
    }

    @Test
    void theOfficeDraftsDirectlyOnlyWhereItIsSwitchedOn() {
        long id = duty("直接下达的事");
        Clerk office = Clerk.of("qinliyan");
        assertThat(office.get("/supervision/orders/new?duty=" + id).statusCode())
                .isEqualTo(404);
        TestServer.setParameter("order.duties", "是");
        assertThat(Clerk.words(office.get("/supervision/orders/new?duty=" + id)))
                .contains("直接下达的事");
        assertThat(Clerk.words(office.post(
                        "/supervision/orders/new?duty=" + id,
                        "/supervision/orders",
                        "duty",
                        String.valueOf(id),
                        "colour",
                        "RED",
                        "reason",
                        "")))
                .contains("R2-5");
        office.post(
                "/supervision/orders/new?duty=" + id,
                "/supervision/orders",
                "duty",
                String.valueOf(id),
                "colour",
                "BLUE",
                "reason",
                "INSTRUCTION");
        assertThat(Matters.text(
                        "select colour from supervision_order where subject_kind = 'duty' and subject_id = " + id))
                .isEqualTo("BLUE");
    }

    @Test
    void r2_8TheBoardSaysWhichColoursAPersonSeesAndWhy() {
        assertThat(Clerk.words(Clerk.of("qinliyan").get("/supervision/orders"))).contains("蓝、橙、红三色");
        assertThat(Clerk.words(Clerk.of("liangzhixing").get("/supervision/orders")))
                .contains("您只看得到全县的蓝令")
                .contains("R2-8");
        assertThat(Clerk.words(Clerk.of("jiangqingyuan").get("/supervision/orders")))
                .contains("您负责的单位的橙令、红令");
    }
}
