package luoshi.app.caseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import org.junit.jupiter.api.Test;

/** The pages of business lines, as people use them. */
class LinePagesTest {
    private static final String LINE = "/lines/hotline-ticket";

    @Test
    void aTicketIsOpenedRoutedByTheWordsOfItsTitleAndAnsweredOnItsPage() {
        Clerk office = Clerk.of("jianwenlan");
        assertThat(Clerk.words(office.get("/lines"))).contains("建议提案", "12345工单", "欠薪动态清零", "反馈问题整改", "城乡一体化", "招商引资");
        String phone = "137" + System.nanoTime() % 100_000_000;
        assertThat(Clerk.words(office.post(LINE + "/cases/new", LINE + "/cases", "title", "片区停水两天")))
                .contains("没有填：");
        office.post(
                LINE + "/cases/new",
                LINE + "/cases",
                "title",
                "片区停水两天",
                "source",
                "12345热线",
                "kind",
                "求助",
                "object",
                "片区供水",
                "caller",
                "赵大勇",
                "phone",
                phone);
        String id = Matters.text("select max(id) from caseline_case where title = '片区停水两天'");
        String page = LINE + "/cases/" + id;
        HttpResponse<String> shown = office.get(page);
        assertThat(shown.body()).contains("selected>水利局");
        assertThat(Clerk.words(shown)).contains("赵大勇").contains("回执号");
        String water = Matters.text("select id from region_unit where short_name = '水利局' and region_id = 990121");
        office.post(page, page + "/acts", "act", "dispatch", "unit", water);
        Clerk clerk = Clerk.of("xiruoshui");
        assertThat(Clerk.words(clerk.get(page)))
                .contains("赵**")
                .doesNotContain("赵大勇")
                .contains("签收")
                .doesNotContain("同意延期");
        clerk.post(page, page + "/acts", "act", "sign");
        assertThat(Clerk.words(clerk.post(page, page + "/acts", "act", "answer", "words", "去过了")))
                .contains("没有办成")
                .contains("要先填：答复内容、是否解决")
                .contains("去过了");
        clerk.post(page, page + "/acts", "act", "answer", "answer.answer", "已恢复", "answer.solved", "已解决");
        assertThat(Clerk.words(office.get(page))).contains("待回访").contains("已恢复");
        assertThat(Clerk.words(office.get(LINE + "?q=停水两天"))).contains("片区停水两天");
        assertThat(Clerk.of("wenruchun").get(page).statusCode()).isEqualTo(404);
        assertThat(Clerk.words(Clerk.of("wenruchun").get(LINE + "?q=停水两天"))).doesNotContain("片区停水两天");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Clerk office = Clerk.of("jianwenlan");
        assertThat(office.get("/lines/no-such-line").statusCode()).isEqualTo(404);
        assertThat(office.get("/cases/1").statusCode()).isEqualTo(404);
        assertThat(office.get(LINE + "?after=x&unit=y&state=z").statusCode()).isEqualTo(200);
        assertThat(Clerk.of("sysadmin").get("/lines").statusCode()).isEqualTo(403);
    }
}
