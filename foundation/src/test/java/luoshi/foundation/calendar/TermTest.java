package luoshi.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines of 13710 (R1-1 – R1-5), by the handbook's table, and how they are told. */
class TermTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.published();

    /** The table of §1.2: dispatched, 1, 3, 7, one month, then three and seven working days. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, 2026-03-05, 2026-03-09, 2026-04-02, 2026-03-05, 2026-03-11",
        "2026-09-28, 2026-09-28, 2026-10-08, 2026-10-08, 2026-10-28, 2026-10-08, 2026-10-13",
        "2026-04-02, 2026-04-02, 2026-04-07, 2026-04-09, 2026-05-06, 2026-04-08, 2026-04-14",
        "2026-01-31, 2026-01-31, 2026-02-03, 2026-02-09, 2026-02-28, 2026-02-04, 2026-02-10",
    })
    void stagesOf13710FallDueAsTheHandbookCounts(
            LocalDate on,
            LocalDate day,
            LocalDate three,
            LocalDate seven,
            LocalDate month,
            LocalDate work3,
            LocalDate work7) {
        assertThat(due(Term.days(0), on)).as("R1-2").isEqualTo(day);
        assertThat(due(Term.days(3), on)).as("R1-3").isEqualTo(three);
        assertThat(due(Term.days(7), on)).as("R1-5").isEqualTo(seven);
        assertThat(due(Term.months(1), on)).as("R1-4").isEqualTo(month);
        assertThat(due(Term.workdays(3), on)).isEqualTo(work3);
        assertThat(due(Term.workdays(7), on)).isEqualTo(work7);
    }

    @Test
    void anUrgentItemDoesNotRoll() {
        Term urgent = Term.days(7).rolling(Term.Roll.NONE);
        assertThat(due(urgent, LocalDate.of(2026, 9, 28))).as("R1-5").isEqualTo(LocalDate.of(2026, 10, 5));
    }

    /** R5-4: the monthly report's 25th goes back. */
    @Test
    void aReportsDayGoesBackToTheLastWorkingDay() {
        Term on25th = Term.days(24).rolling(Term.Roll.BACK);
        assertThat(due(on25th, LocalDate.of(2026, 4, 1))).isEqualTo(LocalDate.of(2026, 4, 24));
    }

    /** R15-4. */
    @Test
    void publicityCountsItsFirstDay() {
        Term publicity = Term.workdays(5).inclusive();
        assertThat(due(publicity, LocalDate.of(2026, 3, 2))).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(due(publicity, LocalDate.of(2026, 3, 1))).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(told(publicity, LocalDate.of(2026, 3, 2), "公示")).isEqualTo("3月2日公示，当日计入，5个工作日至3月6日");
    }

    @Test
    void everyDeadlineTellsHowItWasComeBy() {
        assertThat(told(Term.days(7), LocalDate.of(2026, 2, 28), "交办")).isEqualTo("2月28日交办，当日不计，7天至3月7日（周六），顺延至3月9日");
        assertThat(told(Term.days(3), LocalDate.of(2026, 9, 28), "交办"))
                .isEqualTo("9月28日交办，当日不计，3天至10月1日（国庆节放假），顺延至10月8日");
        assertThat(told(Term.months(1), LocalDate.of(2026, 1, 31), "交办"))
                .isEqualTo("1月31日交办，当日不计，1个月至2月28日（2月无31日，取月末；周六调休上班）");
        assertThat(told(Term.workdays(7), LocalDate.of(2026, 9, 28), "交办"))
                .isEqualTo("9月28日交办，当日不计，7个工作日至10月13日（其间国庆节放假10月1日至7日，10月10日周六调休上班）");
        assertThat(told(Term.days(0), LocalDate.of(2026, 3, 2), "交办")).isEqualTo("3月2日交办，当日24时前");
        assertThat(told(Term.days(30).rolling(Term.Roll.BACK), LocalDate.of(2026, 3, 27), "部署"))
                .isEqualTo("3月27日部署，当日不计，30天至4月26日（周日），提前至4月24日");
    }

    private static LocalDate due(Term term, LocalDate start) {
        return term.from(start, "交办", CALENDAR).dueOn();
    }

    private static String told(Term term, LocalDate start, String act) {
        return term.from(start, act, CALENDAR).derivation();
    }
}
