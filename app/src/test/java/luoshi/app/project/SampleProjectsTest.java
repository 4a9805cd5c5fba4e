package luoshi.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import org.junit.jupiter.api.Test;

/** The sample county's projects have lived, whatever day it is founded. */
class SampleProjectsTest {

    @Test
    void everyLibraryHasProjectsAndSomethingIsAmissWithSome() {
        assertThat(Matters.text("select count(distinct library) from project_project where region_id = 990121"))
                .isEqualTo("4");
        Clerk office = Clerk.of("qinliyan");
        assertThat(Clerk.words(office.get("/projects/watch")))
                .contains("精密铸件产业园二期")
                .contains("开工逾期")
                .contains("再生水回用")
                .contains("建筑工程施工许可证将于");
        assertThat(Clerk.words(office.get("/projects/gaps"))).contains("18亩未完成供地");
        String late = Matters.text("select id from project_project where name = '精密铸件产业园二期'");
        assertThat(Clerk.words(office.get("/projects/" + late)))
                .contains("转入建设库还差")
                .contains("前期完成率");
    }

    @Test
    void whatIsBuiltHasAPlanAndSomeOfItLags() {
        assertThat(Matters.text("""
                select count(*) from project_plan l join project_project p on p.region_id = l.region_id and p.id = l.project_id
                where p.name in ('冷链物流中心', '县医院新院区', '安青路改造') and l.curve[12] = 10000""")).isEqualTo("3");
        assertThat(Clerk.words(Clerk.of("qinliyan").get("/projects/dispatch")))
                .contains("个项目拖住了")
                .contains("百分点");
    }
}
