package luoshi.app.caseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.app.testing.Matters;
import luoshi.caseline.Wrong;
import luoshi.caseline.jdbc.JdbcImports;
import luoshi.caseline.table.ImportCases;
import luoshi.caseline.table.Imports;
import luoshi.region.jdbc.JdbcDivisions;
import org.junit.jupiter.api.Test;

/** Many cases from a table: all good rows, a reason for every other one, and no row twice. */
class LineImportTest {
    private static final List<String> HEADER = List.of("编号", "案由", "类别", "领衔人", "登记日期");
    private static final String FOUND = "case/deputy-proposal";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void goodRowsAreTakenBadOnesSayWhyAndAStoppedFileGoesOn() {
        try (LineDesk desk = new LineDesk()) {
            ImportCases use = use(desk);
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
            ImportCases.Table table = new ImportCases.Table(mark, HEADER, rows.size());
            ImportCases.Chunk all = new ImportCases.Chunk(table, rows);
            ImportCases.Taken dry =
                    desk.office.as("jianwenlan", actor -> use.take(actor, "deputy-proposal", all, true, DAY));
            assertThat(dry.taken()).isEqualTo(38);
            assertThat(dry.faults()).extracting(ImportCases.Fault::row).containsExactly(7, 40);
            assertThat(count(mark)).isEqualTo("0");
            ImportCases.Chunk first = new ImportCases.Chunk(table, rows.subList(0, 10));
            desk.office.as("jianwenlan", actor -> use.take(actor, "deputy-proposal", first, false, DAY));
            assertThat(count(mark)).isEqualTo("9");
            ImportCases.Taken rest =
                    desk.office.as("jianwenlan", actor -> use.take(actor, "deputy-proposal", all, false, DAY));
            assertThat(rest.skipped()).isEqualTo(10);
            assertThat(count(mark)).isEqualTo("38");
            desk.office.as("jianwenlan", actor -> use.take(actor, "deputy-proposal", all, false, DAY));
            assertThat(count(mark)).as("the same file again").isEqualTo("38");
            String words = mark.substring(8) + "导入3";
            List<Long> found = found(desk, words);
            String third = Matters.text("select id from caseline_case where title = '" + mark + "导入3'");
            assertThat(found).contains(Long.valueOf(third));
            desk.office.as("jianwenlan", actor -> {
                desk.index.put(actor.regionId(), FOUND, Long.parseLong(third), "换了题目");
                return true;
            });
            List<Long> after = found(desk, words);
            assertThat(after).hasSize(found.size() - 1).doesNotContain(Long.valueOf(third));
            assertThat(desk.office
                            .as(
                                    "jianwenlan",
                                    actor -> use.take(
                                            actor,
                                            "deputy-proposal",
                                            new ImportCases.Chunk(
                                                    new ImportCases.Table("x", List.of("案由", "颜色"), rows.size()), rows),
                                            true,
                                            DAY))
                            .faults())
                    .extracting(ImportCases.Fault::words)
                    .singleElement()
                    .asString()
                    .contains("不认识的列：颜色");
        }
    }

    @Test
    void whatWasRefusedIsKeptSealedForWhoSentItAndSaysRowColumnAndRemedyAfterARestart() {
        List<String> header = List.of("诉求标题", "来源", "类别", "诉求对象", "诉求人", "联系电话", "发生地");
        String mark = "H" + System.nanoTime();
        List<ImportCases.Row> rows = List.of(
                row(4, mark + "一", "网上", "投诉", mark, "郝静", "13512340001", "城关镇"),
                row(5, mark + "二", "网上", "牢骚", mark, "柴小米", "13512340002", "天上"),
                row(6, "", "网上", "投诉", mark, "柴小麦", "13512340003", ""));
        ImportCases.Chunk chunk = new ImportCases.Chunk(new ImportCases.Table(mark, header, rows.size()), rows);
        try (LineDesk desk = new LineDesk()) {
            desk.office.as("jianwenlan", actor -> use(desk).take(actor, "hotline-ticket", chunk, false, DAY));
        }
        try (LineDesk desk = new LineDesk()) {
            Imports.Progress progress = desk.office.as(
                    "jianwenlan",
                    actor -> use(desk).progress(actor, "hotline-ticket", mark).orElseThrow());
            assertThat(progress).isEqualTo(new Imports.Progress(header, 3, 6, 1, 2));
            List<ImportCases.Fault> faults = faults(desk, "jianwenlan", mark, 0);
            assertThat(faults).extracting(ImportCases.Fault::row).containsExactly(5, 6);
            assertThat(faults.getFirst().wrongs())
                    .contains(new Wrong("发生地", "没有叫“天上”的乡镇或村，请按区划名称填"))
                    .contains(new Wrong("类别", "“类别”请选：咨询、求助、投诉、建议、紧急"));
            assertThat(faults.getLast().wrongs()).containsExactly(new Wrong("诉求标题", "没有填：诉求标题"));
            assertThat(faults.getFirst().cells()).isEqualTo(rows.get(1).cells());
            assertThat(faults(desk, "jianwenlan", mark, 5))
                    .extracting(ImportCases.Fault::row)
                    .containsExactly(6);
            assertThat(Matters.text(
                            "select string_agg(cells, ' ') from caseline_import_fault where hash = '" + mark + "'"))
                    .doesNotContain("柴小米")
                    .doesNotContain("13512340002");
            assertThat(faults(desk, "qinliyan", mark, 0)).isEmpty();
            assertThat(desk.office
                            .as("qinliyan", actor -> use(desk).take(actor, "hotline-ticket", chunk, false, DAY))
                            .skipped())
                    .as("what a colleague has taken in")
                    .isEqualTo(3);
            assertThat(count(mark)).isEqualTo("1");
        }
    }

    private static List<ImportCases.Fault> faults(LineDesk desk, String login, String mark, int after) {
        return desk.office.as(login, actor -> use(desk).faults(actor, "hotline-ticket", mark, after, 10));
    }

    private static List<Long> found(LineDesk desk, String words) {
        return desk.office.as("jianwenlan", actor -> desk.index.find(FOUND, words, 100));
    }

    private static ImportCases.Row row(int number, String... cells) {
        return new ImportCases.Row(number, List.of(cells));
    }

    private static ImportCases use(LineDesk desk) {
        return new ImportCases(
                desk.lines,
                desk.cases,
                desk.drafts,
                desk.clocks,
                new JdbcImports(desk.jdbc),
                new ImportCases.Desk(desk.units, new JdbcDivisions(desk.jdbc), desk.index, desk.vault, desk.journal));
    }

    private static String count(String mark) {
        return Matters.text("select count(*) from caseline_case where title like '" + mark + "%'");
    }
}
