package luoshi.project.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Days as project lists write them. */
class ListDaysTest {

    @Test
    void monthsAndYearsHaveAFirstAndALastDay() {
        assertThat(ListDays.of("2026年3月", false)).contains(LocalDate.of(2026, 3, 1));
        assertThat(ListDays.of("2026.2", true)).contains(LocalDate.of(2026, 2, 28));
        assertThat(ListDays.of("2026年6月底", false)).contains(LocalDate.of(2026, 6, 30));
        assertThat(ListDays.of("2026年底", false)).contains(LocalDate.of(2026, 12, 31));
        assertThat(ListDays.of("46082", false)).contains(LocalDate.of(2026, 3, 1));
        assertThat(ListDays.of("2026-02-30", false)).isEmpty();
        assertThat(ListDays.of("尽快", false)).isEmpty();
    }

    @Property
    void aWholeDayIsTheSameHoweverItIsWritten(@ForAll("days") LocalDate day) {
        for (String form : new String[] {"%d-%02d-%02d", "%d.%d.%d", "%d年%d月%d日", "%d/%d/%d"}) {
            String words = form.formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            assertThat(ListDays.of(words, true)).contains(day);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
