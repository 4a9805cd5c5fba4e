package luoshi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import luoshi.app.testing.Clerk;
import luoshi.publication.Sheet;
import luoshi.publication.Workbooks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Conflicts of duty are found and stand on one page (R5-1, R5-2). */
class DutyCheckTest {
    private static final Clerk OFFICE = Clerk.of("qinliyan");

    @Test
    void twoLeadsForTheSameThingAndNoneAreFoundAndOneUnitInTwoRolesDoesNotComeIn() throws IOException {
        String report = received();
        String wrong = take(report, rows(List.of(line("新建村级养老站9所", "民政局", "民政局、财政局"))));
        assertThat(Clerk.words(OFFICE.get(wrong))).contains("民政局既牵头又配合");
        String draft = take(
                report,
                rows(List.of(
                        line("新建村级养老站9所", "民政局", "财政局"),
                        line("新建村级养老站9所。", "卫健局", ""),
                        line("完成全县饮用水源地标志牌更新", "", ""))));
        HttpResponse<String> applied = OFFICE.upload(draft, draft + "/application", "", new byte[0]);
        assertThat(applied.statusCode()).as(Clerk.words(applied)).isEqualTo(302);
        String page = Clerk.words(OFFICE.get("/reports/" + report + "/duties"));
        assertThat(page).contains("一事两家牵头 1处", "由民政局牵头", "由卫健局牵头").contains("没有牵头单位 1处", "饮用水源地标志牌");
        assertThat(Clerk.words(OFFICE.get("/reports/" + report + "/breakdown"))).contains("职责检查（2处）");
        assertThat(Clerk.of("hexiaoman").get("/reports/" + report + "/duties").statusCode())
                .isEqualTo(404);
    }

    private static List<@Nullable Object> line(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private static byte[] rows(List<List<@Nullable Object>> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbooks.write(
                bytes,
                new Sheet(
                        "分解表",
                        List.of(
                                new Sheet.Column("工作任务", 30),
                                new Sheet.Column("牵头单位", 12),
                                new Sheet.Column("配合单位", 12)),
                        lines.stream()),
                new Sheet.Watermark("甲", "2026-01-01 08:00", "核对"));
        return bytes.toByteArray();
    }

    private static String take(String report, byte[] file) {
        HttpResponse<String> taken =
                OFFICE.upload("/ledger/import?report=" + report, "/ledger/import", "分解表.xlsx", file, "report", report);
        assertThat(taken.statusCode()).as(Clerk.words(taken)).isEqualTo(302);
        String location = taken.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/ledger/import"));
    }

    private static String received() {
        String text = """
                政府工作报告
                ——2028年1月9日在安河县第十八届人民代表大会第八次会议上

                各位代表：

                三、2028年重点工作
                （一）办好养老的事。新建村级养老站9所。
                """;
        HttpResponse<String> taken =
                OFFICE.upload("/reports", "/reports", "检查_2028.txt", text.getBytes(StandardCharsets.UTF_8));
        return taken.headers().firstValue("Location").orElseThrow().replaceAll(".*/reports/(\\d+).*", "$1");
    }
}
