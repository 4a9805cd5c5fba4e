package luoshi.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
                select count(distinct p.id) from project_plan l join project_project p on p.region_id = l.region_id and p.id = l.project_id
                where p.name in ('冷链物流中心', '县医院新院区', '安青路改造') and l.curve[12] = 10000""")).isEqualTo("3");
        assertThat(Clerk.words(Clerk.of("qinliyan").get("/projects/dispatch")))
                .contains("个项目拖住了")
                .contains("百分点");
    }

    @Test
    void r3_10MonthsAreToldByWhomTheyConcernInBothSeriesAndTheLaggardIsFirst() {
        assertThat(Matters.text("""
                select string_agg(distinct m.series || ' ' || a.login, ', ' order by m.series || ' ' || a.login)
                from project_month m join project_project p on p.region_id = m.region_id and p.id = m.project_id join access_account a on a.id = m.given_by
                where p.name = '北部三乡镇供水管网'""")).isEqualTo("DISPATCH xiruoshui, STATISTICS shumingshu");
        String sheet = Clerk.words(Clerk.of("qinliyan").get("/projects/dispatch"));
        assertThat(sheet).contains("施工单位更换，停工41天").contains("两处顶管穿越县道等施工许可");
        assertThat(sheet.indexOf("城南停车楼 住建局")).isBetween(0, sheet.indexOf("冷链物流中心 商务局"));
        assertThat(sheet.indexOf("精密铸件产业园二期 经开区管委会"))
                .as("a missed start has no gap and is no less late for it")
                .isBetween(0, sheet.indexOf("安青路改造 交通局"));
        assertThat(Clerk.words(Clerk.of("qinliyan").get("/projects/dispatch?all=1")))
                .contains("光伏组件二期")
                .contains("城东幼儿园");
    }

    @Test
    void r3_13TheBatchesOfTheCeremonySayWhereTheirListDiffers() {
        Clerk office = Clerk.of("qinliyan");
        assertThat(Clerk.words(office.get("/projects/batches")))
                .contains("签约一批")
                .contains("名单少1个");
        String signed = Matters.text(
                "select '/projects/batches/' || id from project_batch where region_id = 990121 and kind = 'SIGNED' and scheme = 'THREE' and declared_total = 1199000000");
        assertThat(Clerk.words(office.get(signed))).contains("新能源汽车零部件").contains("20.00%");
    }

    @Test
    void r3_9TheLibrariesSayHowTheYearStandsAndAProjectSaysWhy() {
        Clerk office = Clerk.of("qinliyan");
        assertThat(Clerk.words(office.get("/projects")))
                .containsPattern("建设库\\d+个20\\d\\d年计划[0-9.]+亿元，到\\d+月底完成[0-9.]+亿元，占[0-9.]+%");
        String slow = Matters.text("select id from project_project where region_id = 990121 and name = '城南停车楼'");
        HttpResponse<String> page = office.get("/projects/" + slow);
        assertThat(Clerk.words(page))
                .containsPattern("20\\d\\d年投资比计划慢[0-9.]+个百分点")
                .contains("应完成")
                .contains("统计口径");
        assertThat(page.body()).contains("<svg class=\"chart\"").contains("class=\"gap\"");
        assertThat(page.body())
                .as("the office keeps plans and reports no months")
                .contains("调整计划")
                .doesNotContain("填报月度");
        assertThat(Clerk.of("ruanxiaozhu").get("/projects/" + slow).body())
                .as("the unit reports its months and freezes no plan")
                .contains("填报月度")
                .doesNotContain("调整计划");
        String missed = Matters.text("select id from project_project where name = '精密铸件产业园二期'");
        assertThat(Clerk.words(office.get("/projects/" + missed))).contains("应开工，还没有开工");
    }
}
