package luoshi.ledger.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due dates as tables write them (R5-3). */
class DueWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026-06-30",
        "2026/6/30, 2026-06-30",
        "2026.6, 2026-06-30",
        "2026年6月, 2026-06-30",
        "9月底前, 2026-09-30",
        "上半年, 2026-06-30",
        "国庆节前, 2026-09-30",
        "年内, 2026-12-31",
        "12月底, 2026-12-31",
        "全年, 2026-12-31",
        "长期坚持, 2026-12-31"
    })
    void theLastDayIsRead(String words, LocalDate day) {
        assertThat(DueWords.read(words, 2026)).contains(day);
    }

    @Test
    void whatNamesNoDayIsNone() {
        assertThat(DueWords.read("按程序办理", 2026)).isEmpty();
        assertThat(DueWords.read("2026-02-30", 2026)).isEmpty();
    }
}
