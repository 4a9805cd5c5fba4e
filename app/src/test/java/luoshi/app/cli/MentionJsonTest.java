package luoshi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import luoshi.foundation.quantity.Mentions;
import org.junit.jupiter.api.Test;

class MentionJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    @Test
    void aLineWithoutQuantitiesIsAnEmptyArray() {
        assertThat(line("稳中求进")).isEqualTo("[]");
    }

    @Test
    void aNumberInsideALargerMatchIsPrintedTooAndAPercentageOfFiftyIsFifty() {
        assertThat(line("占５０％")).isEqualTo("""
                [{"text":"５０％","start":1,"end":4,"kind":"percent","value":50,"value2":null,"op":"=","unit":"%","from":null,"to":null},\
                {"text":"５０","start":1,"end":3,"kind":"number","value":50,"value2":null,"op":"=","unit":null,"from":null,"to":null}]""");
    }

    @Test
    void aRangeHasTwoValues() {
        assertThat(line("3—5家"))
                .contains("\"kind\":\"range\",\"value\":3,\"value2\":5,\"op\":\"range\",\"unit\":\"家\"");
    }

    @Test
    void aPeriodCarriesItsFirstAndItsLastDay() {
        assertThat(line("上半年")).isEqualTo("""
                [{"text":"上半年","start":0,"end":3,"kind":"period","value":null,"value2":null,"op":"=","unit":null,\
                "from":"2026-01-01","to":"2026-06-30"}]""");
    }

    @Test
    void aBareOneBeforeMoneyIsNoNumber() {
        assertThat(line("一美元")).contains("currency").doesNotContain("\"number\"");
    }

    @Test
    void greatNumbersAreWrittenOut() {
        assertThat(line("4.78万亿")).contains("\"value\":4780000000000,");
    }

    private static String line(String text) {
        return MentionJson.array(Mentions.scan(text, DAY));
    }
}
