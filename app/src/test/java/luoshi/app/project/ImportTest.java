package luoshi.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.publication.Sheet;
import luoshi.publication.Workbooks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A list as counties keep it comes in whole, or not at all with what is wrong in each row. */
class ImportTest {
    private static final List<Sheet.Column> COLUMNS = Stream.of(
                    "序号",
                    "项目名称",
                    "项目阶段",
                    "建设规模及主要内容",
                    "总投资（亿元）",
                    "建设地点",
                    "责任单位",
                    "项目单位",
                    "项目代码",
                    "计划开工时间",
                    "计划竣工时间",
                    "开工时间")
            .map(name -> new Sheet.Column(name, 20))
            .toList();

    @Test
    void oneFaultAnywhereAndNothingComesIn() throws IOException {
        Clerk keeper = Clerk.of(Works.KEEPER);
        byte[] list = list(List.of(
                row("清单甲一", "谋划", "1.25", "水利局", "", "", "", "", ""),
                row("清单甲二", "谋划", "约三亿", "水利局", "", "", "", "", ""),
                row("清单甲三", "前期", "0.8", "水务司", "", "", "", "", ""),
                row("清单甲四", "续建", "0.8", "水利局", "安河水务", "C-甲4", "2026.3", "2027年底", "2099-01"),
                row("清单甲一", "前期", "0.8", "水利局", "", "", "", "", "")));
        String words = Clerk.words(keeper.upload("/projects/import", "/projects/import", "清单.xlsx", list));
        assertThat(words)
                .contains("第5行：总投资“约三亿”不是数字")
                .contains("第6行：责任单位“水务司”不在单位名录里")
                .contains("第7行：日期2099-01-01还没有到")
                .contains("第8行：已有同名项目“清单甲一”")
                .contains("第8行：没有在线平台的项目代码");
        assertThat(Matters.text("select count(*) from project_project where name like '清单甲%'"))
                .isEqualTo("0");
    }

    @Test
    void aListIsLookedAtFirstAndThenComesInWithItsLibraries() throws IOException {
        Clerk keeper = Clerk.of(Works.KEEPER);
        byte[] list = list(List.of(
                Arrays.<@Nullable Object>asList("一、产业项目（2个）"),
                row("清单乙一", "谋划", "1.25", "水务局", "", "", "", "", ""),
                row("清单乙二", "前期", "0.8", "水利局", "安河水务", "C-乙2", "2099年5月", "2099年底", ""),
                row("清单乙三", "续建", "2", "水利局", "安河水务", "C-乙3", "2025.3", "2099-10-31", "2025年3月18日"),
                Arrays.<@Nullable Object>asList(null, "合计", null, null, "4.05")));
        String checked =
                Clerk.words(keeper.upload("/projects/import", "/projects/import", "清单.xlsx", list, "dry", "true"));
        assertThat(checked).contains("核对无误，3个项目：谋划库1个，前期库1个，建设库1个");
        assertThat(Matters.text("select count(*) from project_project where name like '清单乙%'"))
                .isEqualTo("0");
        keeper.upload("/projects/import", "/projects/import", "清单.xlsx", list);
        assertThat(Matters.text("select total from project_project where name = '清单乙一'"))
                .isEqualTo("125000000.00");
        assertThat(Matters.text("select finish_due from project_project where name = '清单乙二'"))
                .isEqualTo("2099-12-31");
        assertThat(
                        Matters.text(
                                "select count(*) from project_paper where project_id = (select id from project_project where name = '清单乙二')"))
                .as("the 前期库 has its checklist")
                .isEqualTo("13");
        assertThat(
                        Matters.text(
                                "select library || ' ' || from_on from project_stay where project_id = (select id from project_project where name = '清单乙三')"))
                .isEqualTo("BUILDING 2025-03-18");
        assertThat(Clerk.words(keeper.get("/projects/list?q=清单乙"))).contains("清单乙三");
        assertThat(Clerk.words(keeper.get("/search?q=清单乙"))).contains("清单乙二");
        assertThat(Clerk.words(keeper.upload("/projects/import", "/projects/import", "清单.xlsx", list)))
                .as("twice is refused")
                .contains("项目代码C-乙2已经有了");
    }

    @Test
    void aListThatIsLongerThanAPaperMayBeIsLookedAtToo() throws IOException {
        Stream<List<@Nullable Object>> rows = java.util.stream.IntStream.range(0, 20_000)
                .mapToObj(at -> row("清单丙" + at, "谋划", "1.25", "水利局", "", "", "", "", ""));
        String checked = Clerk.words(Clerk.of(Works.KEEPER)
                .upload("/projects/import", "/projects/import", "清单.xlsx", list(rows.toList()), "dry", "true"));
        assertThat(checked).contains("核对无误，20000个项目");
    }

    private static List<@Nullable Object> row(
            String name,
            String stage,
            String total,
            String unit,
            String legal,
            String code,
            String start,
            String finish,
            String started) {
        return Arrays.asList(1, name, stage, "改造管网", total, "青禾镇东街", unit, legal, code, start, finish, started);
    }

    private static byte[] list(List<List<@Nullable Object>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbooks.write(
                out, new Sheet("重点项目清单", COLUMNS, rows.stream()), new Sheet.Watermark("发改局", "2026-11-26", "测试"));
        return out.toByteArray();
    }
}
