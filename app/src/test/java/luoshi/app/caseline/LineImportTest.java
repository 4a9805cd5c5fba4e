package luoshi.app.caseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.app.testing.Matters;
import luoshi.caseline.jdbc.JdbcImports;
import luoshi.caseline.table.ImportCases;
import luoshi.region.jdbc.JdbcDivisions;
import org.junit.jupiter.api.Test;

/** Many cases from a table: all good rows, a reason for every other one, and no row twice. */
class LineImportTest {
    private static final List<String> HEADER = List.of("编号", "案由", "类别", "领衔人", "登记日期");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void goodRowsAreTakenBadOnesSayWhyAndAStoppedFileGoesOn() {
        try (LineDesk desk = new LineDesk()) {
            ImportCases use = new ImportCases(
                    desk.lines,
                    desk.cases,
                    desk.drafts,
                    desk.clocks,
                    new JdbcImports(desk.jdbc),
                    new ImportCases.Desk(desk.units, new JdbcDivisions(desk.jdbc), desk.index, desk.journal));
            String mark = "I" + System.nanoTime();
            List<ImportCases.Row> rows = new ArrayList<>();
            for (int i = 1; i <= 40; i++) {
                rows.add(new ImportCases.Row(
                        i,
                        List.of(
                                mark + "-" + (i == 40 ? 39 : i),
                                mark + "导入" + i,
                                i == 7 ? "别的" : "人大建议",
                                "张三",
                                "2026-02-0" + (1 + i % 9))));
            }
            ImportCases.Chunk all = new ImportCases.Chunk(mark, HEADER, rows);
            ImportCases.Taken dry =
                    desk.office.as("jianwenlan", actor -> use.take(actor, "deputy-proposal", all, true, DAY));
            assertThat(dry.taken()).isEqualTo(38);
            assertThat(dry.faults()).extracting(ImportCases.Fault::row).containsExactlyInAnyOrder(7, 40);
            assertThat(count(mark)).isEqualTo("0");
            ImportCases.Chunk first = new ImportCases.Chunk(mark, HEADER, rows.subList(0, 10));
            desk.office.as("jianwenlan", actor -> use.take(actor, "deputy-proposal", first, false, DAY));
            assertThat(count(mark)).isEqualTo("9");
            ImportCases.Taken rest =
                    desk.office.as("jianwenlan", actor -> use.take(actor, "deputy-proposal", all, false, DAY));
            assertThat(rest.skipped()).isEqualTo(10);
            assertThat(count(mark)).isEqualTo("38");
            desk.office.as("jianwenlan", actor -> use.take(actor, "deputy-proposal", all, false, DAY));
            assertThat(count(mark)).as("the same file again").isEqualTo("38");
            assertThat(desk.office
                            .as(
                                    "jianwenlan",
                                    actor -> use.take(
                                            actor,
                                            "deputy-proposal",
                                            new ImportCases.Chunk("x", List.of("案由", "颜色"), rows),
                                            true,
                                            DAY))
                            .faults())
                    .extracting(ImportCases.Fault::words)
                    .singleElement()
                    .asString()
                    .contains("不认识的列：颜色");
        }
    }

    private static String count(String mark) {
        return Matters.text("select count(*) from caseline_case where title like '" + mark + "%'");
    }
}
