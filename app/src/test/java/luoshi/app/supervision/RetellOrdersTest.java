package luoshi.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import luoshi.app.testing.Matters;
import luoshi.app.testing.SampleOffice;
import luoshi.supervision.jdbc.JdbcOrderFacts;
import luoshi.supervision.replay.RetellOrders;
import luoshi.supervision.replay.Retold;
import org.junit.jupiter.api.Test;

/** 重述: the journal alone gives every order's number, state and days again. */
class RetellOrdersTest {
    private static final String ORDERS =
            "select string_agg(id::text, ' ') from supervision_order where region_id = 990121";

    @Test
    void theFactsOfTheYearGiveEveryOrderItsNumberItsStateAndItsDays() {
        try (SampleOffice office = new SampleOffice()) {
            String before = Matters.text(ORDERS);
            List<Retold> told = office.system()
                    .once(actor -> new RetellOrders(new JdbcOrderFacts(office.jdbc())).all(SampleOffice.COUNTY));
            assertThat(told).as("the sample county has orders").hasSizeGreaterThan(4);
            assertThat(told.stream().filter(one -> one.number() != null)).isNotEmpty();
            for (Retold one : told) {
                assertThat(line(one)).isEqualTo(Matters.text("""
                                select id || ' ' || colour || ' ' || state || ' ' || coalesce(number::text, '-') || ' ' || mark || ' '
                                  || coalesce(issued_on::text, '-') || ' ' || coalesce(due_on::text, '-') || ' ' || coalesce(ended_on::text, '-')
                                from supervision_order where region_id = 990121 and id = %d""".formatted(one.orderId())));
            }
            assertThat(told.stream().map(one -> String.valueOf(one.orderId())))
                    .as("and none is missing of those that were there before, for the round may begin one at any time")
                    .contains(before.split(" ", -1));
        }
    }

    private static String line(Retold one) {
        return one.orderId() + " " + one.colour() + " " + one.state() + " " + Objects.toString(one.number(), "-") + " "
                + one.mark() + " " + Objects.toString(one.issuedOn(), "-") + " "
                + Objects.toString(one.dueOn(), "-") + " " + Objects.toString(one.endedOn(), "-");
    }
}
