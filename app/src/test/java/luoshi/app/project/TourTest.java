package luoshi.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import org.junit.jupiter.api.Test;

/** a tour from its declaration to the published ranks. */
class TourTest {

    @Test
    void leadersMarkAndTheTrimmedMeansArePublishedForAll() {
        Clerk keeper = Clerk.of(Works.KEEPER);
        String one = project("安青路改造");
        String two = project("县医院新院区");
        String today = Matters.today().toString();
        assertThat(Clerk.words(keeper.post("/projects/tours/new", "/projects/tours", "title", "秋季观摩", "on", today)))
                .contains("至少要有两个观摩项目");
        keeper.post(
                "/projects/tours/new", "/projects/tours", "title", "秋季观摩", "on", today, "project", one, "project", two);
        String at = "/projects/tours/" + Matters.text("select max(id) from project_tour where title = '秋季观摩'");
        assertThat(Clerk.words(keeper.post(at, at + "/publish"))).contains("还没有人打分");
        mark("liangzhixing", at, one, "60", two, "95");
        mark("gumingyuan", at, one, "88", two, "90");
        mark("luchengzhi", at, one, "90", two, "88");
        mark("hanyanqiu", at, one, "92", two, "86");
        assertThat(Clerk.words(
                        Clerk.of("liangzhixing").post(at, at + "/marks", "mark-" + one, "101", "mark-" + two, "90")))
                .contains("分数在0到100之间");
        assertThat(Clerk.words(Clerk.of("fanganju").post(at, at + "/marks", "mark-" + one, "100")))
                .contains("由县领导打分");
        keeper.post(at, at + "/publish");
        assertThat(Matters.text("select string_agg(mean || '/' || rank, ' ') from project_tour_show where tour_id = "
                        + at.substring("/projects/tours/".length())))
                .isEqualTo("89.00/1 89.00/1");
        assertThat(Clerk.words(Clerk.of("fanganju").get(at))).contains("89.00").contains("公布");
        assertThat(Clerk.words(Clerk.of("liangzhixing").post(at, at + "/marks", "mark-" + one, "70")))
                .contains("结果已经公布");
    }

    private static void mark(String login, String at, String one, String mark, String two, String other) {
        Clerk.of(login).post(at, at + "/marks", "mark-" + one, mark, "mark-" + two, other);
    }

    private static String project(String name) {
        return Matters.text("select id from project_project where region_id = 990121 and name = '" + name + "'");
    }
}
