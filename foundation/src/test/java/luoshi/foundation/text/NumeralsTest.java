package luoshi.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numerals of every form that reports use. */
class NumeralsTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2.9万 | 29000",
                "3万4000 | 34000",
                "二百余万 | 2000000",
                "４５６７ | 4567",
                "12,345.6 | 12345.6",
                "1 200 万 | 12000000",
                "4.78万亿 | 4780000000000",
                "十二亿三千万 | 1230000000",
                "二〇二六 | 2026",
                "两千四百五 | 2450",
                "九万零四百 | 90400",
                "二点五万 | 25000",
                "十几万 | 100000",
                "五分之二 | 0.4",
                "3又四分之一 | 3.25",
                "3/4 | 0.75",
                "负一百二 | -120",
                "40k | 40000",
                "１００萬 | 1000000",
                "叁佰陆拾 | 360",
                "一百零十万 | 1100000",
                "2^-2 | 0.25",
                "六打 | 72"
            })
    void aNumberIsReadWhole(String words, BigDecimal value) {
        Numeral number = Numerals.at(Folded.of(words), 0).orElseThrow();
        assertThat(number.span()).isEqualTo(new Span(0, words.length()));
        assertThat(number.value()).isEqualByComparingTo(value);
    }

    @Test
    void neighbouringDigitsLeaveTheNumberOpen() {
        Numeral number = Numerals.at(Folded.of("二三十家"), 0).orElseThrow();
        assertThat(number.value()).isEqualByComparingTo("20");
        assertThat(number.upper()).hasValueSatisfying(upper -> assertThat(upper).isEqualByComparingTo("30"));
        assertThat(number.end()).isEqualTo(3);
    }

    @Test
    void aNumberEndsWhereItsUnitBegins() {
        assertThat(end("5百分点")).isEqualTo(1);
        assertThat(end("三十两")).isEqualTo(2);
        assertThat(end("一百千瓦")).isEqualTo(2);
        assertThat(end("1兆赫")).isEqualTo(1);
        assertThat(end("两百点两")).isEqualTo(2);
    }

    @Test
    void noNumberIsMadeOfEndlessDigits() {
        assertThat(Numerals.at(Folded.of("9".repeat(5000)), 0)).isEmpty();
        assertThat(Numerals.at(Folded.of("一".repeat(5000)), 0)).isEmpty();
    }

    @Property
    void whatIsWrittenInChineseIsReadBack(@ForAll @LongRange(min = 1, max = 9_999_999_999_999L) long value) {
        String words = ChineseNumber.of(value);
        assertThat(Numerals.at(Folded.of(words), 0).orElseThrow())
                .satisfies(number -> assertThat(number.value()).isEqualByComparingTo(BigDecimal.valueOf(value)))
                .satisfies(number -> assertThat(number.end()).isEqualTo(words.length()));
    }

    private static int end(String words) {
        return Numerals.at(Folded.of(words), 0).orElseThrow().end();
    }
}
