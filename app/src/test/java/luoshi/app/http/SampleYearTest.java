package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import org.junit.jupiter.api.Test;

/** 示例县: at the first start the year that is under way has its months behind it, each true. */
class SampleYearTest {
    private static final Clerk OFFICE = Clerk.of("qinliyan");

    @Test
    void theMonthsThatAreOverAreFrozenAndCanBeToldAgain() {
        YearMonth now = YearMonth.from(Matters.today());
        YearMonth first = YearMonth.parse(
                Matters.text(
                        "select to_char(min(signed_at at time zone 'Asia/Shanghai'), 'YYYY-MM') from ledger_issue where region_id = 990121"));
        long over = first.until(now, ChronoUnit.MONTHS);
        assertThat(Matters.text("select count(*) from ledger_month where region_id = 990121"))
                .isEqualTo(String.valueOf(over));
        for (YearMonth month = first; month.isBefore(now); month = month.plusMonths(1)) {
            String page = Clerk.words(OFFICE.get("/ledger/months/" + month + "?recounted=true"));
            assertThat(page).as(month.toString()).contains("件全部与冻结的一致", "各单位");
        }
    }

    @Test
    void everyStageOfTheWayHasMatters() {
        for (String state : new String[] {"OPEN", "CONSULTED", "ASSIGNED", "REPORTED", "CLOSED"}) {
            assertThat(Matters.ids("region_id = 990121 and state = '" + state + "'"))
                    .as(state)
                    .isNotEmpty();
        }
        assertThat(Matters.ids("region_id = 990121 and cardinality(responsible) > 0 and cardinality(supporting) > 0"))
                .as("units beside the lead")
                .hasSizeGreaterThan(10);
        assertThat(OFFICE.get("/public/pledges").body()).contains("/public/notices/");
    }

    @Test
    void whatWasReportedIsDatedWhenItWasReportedAndTheJournalSaysWhenItWasWritten() {
        LocalDate today = Matters.today();
        assertThat(Matters.text("select count(*) from ledger_note where region_id = 990121 and noted_at::date < '"
                        + today.minusMonths(1) + "'"))
                .isNotEqualTo("0");
        assertThat(Matters.text("select min(at)::date >= '" + today.minusDays(1)
                        + "'::date from journal_fact where region_id = 990121"))
                .isEqualTo("t");
    }
}
