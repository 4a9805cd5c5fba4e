package luoshi.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import org.junit.jupiter.api.Test;

/** 资金池、投资评审 as people use the pages. */
class FundPagesTest {
    private static final String FINANCE = "qianguichi";

    @Test
    void moneyIsPlannedArrivesIsGivenToAProjectAndPaid() {
        long project;
        String name;
        try (Works works = new Works()) {
            project = works.planned();
            name = works.find(project).name();
        }
        Clerk finance = Clerk.of(FINANCE);
        assertThat(Clerk.words(plan(finance, "没有这个项目的名字"))).contains("项目库里没有这个项目");
        plan(finance, "");
        String at = Matters.text("select '/projects/funds/' || max(id) from project_source where name = '玉水专项债'");
        assertThat(Clerk.words(finance.post(at, at + "/arrivals", "amount", "900")))
                .contains("到位超过计划");
        finance.post(at, at + "/arrivals", "amount", "600", "words", "安财〔2026〕5号");
        assertThat(Clerk.words(finance.post(at, at + "/allocations", "project", name, "amount", "601")))
                .contains("结余不够");
        finance.post(at, at + "/allocations", "project", name, "amount", "400");
        assertThat(Clerk.words(finance.get(at))).contains("结余 200").contains(name);
        String page = "/projects/" + project;
        assertThat(Clerk.words(finance.post(page, page + "/payments", "form", "pay", "amount", "500")))
                .contains("支付超过下达");
        finance.post(page, page + "/payments", "form", "pay", "amount", "150");
        assertThat(Clerk.words(Clerk.of(Works.CLERK).get(page)))
                .as("the unit sees what its project was given")
                .contains("下达400万元，支付150万元，还可支付250万元")
                .doesNotContain("登记支付");
        assertThat(Clerk.words(finance.get("/projects/funds")))
                .contains("玉水专项债")
                .contains("池子结余")
                .contains("75.0%");
        assertThat(Clerk.of(Works.CLERK).get(at).statusCode())
                .as("a pooled source concerns the whole county")
                .isEqualTo(404);
    }

    @Test
    void a31AReviewIsSubmittedConcludedAndSummedByYear() {
        long project;
        try (Works works = new Works()) {
            project = works.planned();
        }
        Clerk finance = Clerk.of(FINANCE);
        String page = "/projects/" + project;
        finance.post(page, page + "/appraisals", "form", "appraise", "stage", "BUDGET", "submitted", "1000");
        String id = Matters.text("select max(id) from project_appraisal where project_id = " + project);
        assertThat(Clerk.words(finance.get("/projects/appraisals")))
                .contains("评审中")
                .contains("核减率");
        finance.post(page, "/projects/appraisals/" + id + "/result", "reviewed", "930", "words", "安财评〔2026〕77号");
        assertThat(Clerk.words(finance.get(page))).contains("核减 70 万元").contains("安财评〔2026〕77号");
    }

    @Test
    void theYearsRateOfMoneyOpensItsTwoLists() {
        Clerk finance = Clerk.of(FINANCE);
        assertThat(Clerk.words(finance.get("/projects/rates")))
                .contains("年度资金到位率")
                .contains("招商资金到位率");
        assertThat(Clerk.words(finance.get("/projects/rates/FUNDED")))
                .contains("还没有计入")
                .contains("本年到位");
    }

    private static java.net.http.HttpResponse<String> plan(Clerk finance, String project) {
        return finance.post(
                "/projects/funds/new",
                "/projects/funds",
                "channel",
                "BOND",
                "name",
                "玉水专项债",
                "planned",
                "800",
                "project",
                project);
    }
}
