package luoshi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** CSV as a spreadsheet and a program read it. */
class CsvTablesTest {

    @Test
    void r16_3TheWatermarkStandsFirstAndTextsThatLookLikeFormulasStayTexts() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        CsvTables.write(
                file,
                new Sheet(
                        "表",
                        List.of(new Sheet.Column("名称", 10), new Sheet.Column("数", 10), new Sheet.Column("日", 10)),
                        Stream.of(
                                Arrays.asList("=HYPERLINK(\"x\")", new BigDecimal("1E+3"), LocalDate.of(2026, 3, 1)),
                                Arrays.asList("一，二,三\n四", -5, null))),
                new Sheet.Watermark("某人", "今天", "核对"));
        assertThat(file.toString(StandardCharsets.UTF_8)).isEqualTo("""
                \ufeff导出人：某人　导出时间：今天　事由：核对\r
                名称,数,日\r
                "'=HYPERLINK(""x"")",1000,2026-03-01\r
                "一，二,三
                四",-5,\r
                """);
    }
}
