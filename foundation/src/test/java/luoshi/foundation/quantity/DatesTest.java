package luoshi.foundation.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R5-3: what the words of a report say when, seen from 20 March of the year it plans. */
class DatesTest {
    static final LocalDate SPRING = LocalDate.of(2026, 3, 20);

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "国庆节前 | 2026-01-01 | 2026-09-30", "9月底 | 2026-09-30 | 2026-09-30", "9月底前 | 2026-01-01 | 2026-09-30",
                        "上半年 | 2026-01-01 | 2026-06-30",
                "年内 | 2026-01-01 | 2026-12-31", "年底前 | 2026-01-01 | 2026-12-31", "2027年底 | 2027-12-31 | 2027-12-31",
                        "秋冬季 | 2026-09-01 | 2027-02-28",
                "“十五五”期间 | 2026-01-01 | 2030-12-31", "“十四五”末 | 2025-01-01 | 2025-12-31",
                        "2026年3月5日 | 2026-03-05 | 2026-03-05", "二〇二六年三月五日 | 2026-03-05 | 2026-03-05",
                "2021—2025年 | 2021-01-01 | 2025-12-31", "1—6月 | 2026-01-01 | 2026-06-30",
                        "前三季度 | 2026-01-01 | 2026-09-30", "二季度末 | 2026-06-30 | 2026-06-30",
                "春节前 | 2026-01-01 | 2026-02-16", "汛期 | 2026-06-01 | 2026-09-30", "7月中旬 | 2026-07-11 | 2026-07-20",
                        "明年6月 | 2027-06-01 | 2027-06-30",
                "3月1日至6月30日 | 2026-03-01 | 2026-06-30", "10月至次年4月 | 2026-10-01 | 2027-04-30",
                        "5月6—8日 | 2026-05-06 | 2026-05-08", "2月29日 | 2028-02-29 | 2028-02-29",
                "近三年 | 2023-03-20 | 2026-03-19", "下周一 | 2026-03-23 | 2026-03-23", "康熙三年五月 | 1664-05-01 | 1664-05-31",
                        "2026.3.5 | 2026-03-05 | 2026-03-05",
                "6月30日前 | 2026-01-01 | 2026-06-30", "中秋节 | 2026-09-25 | 2026-09-25"
            })
    void wordsBecomeDaysAndTheLastOneIsIncluded(String words, LocalDate from, LocalDate to) {
        assertThat(Dates.scan(words, SPRING)).singleElement().satisfies(when -> {
            assertThat(when.text()).isEqualTo(words);
            assertThat(when.from()).contains(from);
            assertThat(when.to()).contains(to);
        });
    }

    @Test
    void aDeadlineSaysSo() {
        assertThat(Dates.scan("国庆节前完工", SPRING)).extracting(When::op).containsExactly(Op.AT_MOST);
        assertThat(Dates.scan("2020年以来", SPRING)).extracting(When::op).containsExactly(Op.AT_LEAST);
    }

    @Test
    void aDeadlineOfAnEarlierYearHasNoFirstDay() {
        assertThat(Dates.scan("2018年以前", SPRING)).singleElement().satisfies(when -> {
            assertThat(when.op()).isEqualTo(Op.AT_MOST);
            assertThat(when.from()).isEmpty();
            assertThat(when.to()).contains(LocalDate.of(2017, 12, 31));
        });
    }

    @Test
    void aDayThatNoYearHasKeepsItsWordsOnly() {
        assertThat(Dates.scan("2026年2月30日", SPRING)).singleElement().satisfies(when -> {
            assertThat(when.from()).isEmpty();
            assertThat(when.kind()).isEqualTo(Kind.DATE);
        });
    }

    @Test
    void intervalsOfTimeValuesEndBeforeTheirLastPoint() {
        assertThat(Mentions.scan("7月4日到7月6日", SPRING))
                .filteredOn(When.class::isInstance)
                .singleElement()
                .satisfies(mention -> assertThat(((When) mention).to()).contains(LocalDate.of(2026, 7, 5)));
    }

    @Test
    void aStretchWithoutPlaceInTheCalendarIsADuration() {
        assertThat(Dates.scan("用三年时间", SPRING)).isEmpty();
        assertThat(Quantities.scan("用三年时间")).singleElement().satisfies(quantity -> {
            assertThat(quantity.kind()).isEqualTo(Kind.DURATION);
            assertThat(quantity.unit()).isEqualTo("年");
        });
    }
}
