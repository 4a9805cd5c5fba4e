package luoshi.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import org.junit.jupiter.api.Test;

/** 项目 as people use the pages. */
class ProjectPagesTest {

    @Test
    void aProjectIsRegisteredFoundAndMoved() {
        Clerk keeper = Clerk.of(Works.KEEPER);
        HttpResponse<String> refused = register(keeper, "玉米深加工项目", "八千");
        assertThat(Clerk.words(refused)).contains("总投资要写数字");
        assertThat(refused.body()).as("nothing typed is lost").contains("玉米深加工项目");
        register(keeper, "玉米深加工项目", "8,600.5");
        String id = Matters.text("select id from project_project where name = '玉米深加工项目'");
        String at = "/projects/" + id;
        assertThat(Matters.text("select total from project_project where id = " + id))
                .isEqualTo("86005000.00");
        assertThat(Clerk.words(keeper.get("/projects/list?q=玉米深加工")))
                .contains("玉米深加工项目")
                .contains("0.86");
        assertThat(Clerk.words(keeper.get("/projects/list?q=高粱深加工"))).contains("没有符合条件的项目");
        assertThat(Clerk.words(keeper.get(at))).contains("转入前期库还差3项").contains("没有在线平台的项目代码");
        assertThat(Clerk.words(keeper.post(at, at + "/move", "to", "PREPARING")))
                .contains("项目法人没有定");
        assertThat(Clerk.words(keeper.get("/projects"))).contains("谋划库").contains("亿元");
        keeper.post(at, at + "/end", "reason", "企业改投别处");
        assertThat(Clerk.words(keeper.get(at))).contains("已出库").contains("企业改投别处");
        assertThat(Clerk.words(keeper.get("/projects/list?ended=true"))).contains("玉米深加工项目");
    }

    @Test
    void whoMayNotKeepProjectsSeesNoForm() {
        assertThat(Clerk.of(Works.CLERK).get("/projects/new").statusCode()).isEqualTo(403);
        assertThat(Clerk.of("qinliyan").get("/projects/999999999").statusCode()).isEqualTo(404);
        assertThat(Clerk.of("sysadmin").get("/projects").statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> register(Clerk keeper, String name, String total) {
        return keeper.post(
                "/projects/new",
                "/projects",
                "name",
                name,
                "way",
                "FILED",
                "sort",
                "INDUSTRY",
                "industry",
                "食品加工",
                "content",
                "年加工玉米10万吨",
                "unit",
                Matters.text("select id from region_unit where short_name = '工信局'"),
                "leader",
                Matters.text("select id from region_post where name = '分管工业的副县长'"),
                "total",
                total);
    }
}
