package luoshi.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import org.junit.jupiter.api.Test;

/** 自动取数: a commitment that is bound moves by itself, with the rows behind it; people tell its words. */
class ProofTest {
    private static final String OFFICE = "qinliyan";
    private static final LocalDate TODAY = Matters.today();

    @Test
    void aBoundCommitmentMovesWhenTheProjectDoesAndTheJournalSaysTheProgramDidIt() {
        try (Works works = new Works()) {
            long project = works.preparing();
            works.grantAll(project, TODAY.minusDays(3));
            String name = works.find(project).name();
            long matter = Matters.live("行政审批局", "year = 2026 and goal_value is null and pledge is null");
            Clerk office = Clerk.of(OFFICE);
            String page = "/commitments/" + matter + "/proof";
            assertThat(Clerk.words(office.post(page, page, "measure", "HAS_STARTED")))
                    .contains("请选是哪个项目");
            office.post(page, page, "measure", "HAS_STARTED", "project", name);
            assertThat(standing(matter)).isEqualTo("0 t");
            assertThat(Clerk.words(office.get(page))).contains(name + "：项目开工").contains("这一天没有计入的项目");

            assertThat(Works.refused(works.note(Works.CLERK, project, luoshi.project.life.EventKind.STARTED, TODAY)))
                    .isEmpty();
            works.office.system().once(actor -> ProofWorks.prove(works).prove(actor, TODAY));
            assertThat(standing(matter)).isEqualTo("100 t");
            assertThat(Clerk.words(office.get(page))).contains("背后的项目，您可以看到1个").contains(name);
            assertThat(Clerk.words(office.get(page + "?on=" + TODAY.minusDays(1))))
                    .contains("这一天没有计入的项目");
            assertThat(Clerk.words(office.get("/commitments/" + matter))).contains("自动取数：100%");
            assertThat(Matters.text("""
                    select string_agg(a.login, ' ') from journal_fact f join access_account a on a.id = f.account_id
                    where f.verb = 'progress.proven' and f.subject_kind = 'commitment' and f.subject_id = %d""".formatted(matter))).contains("system@990121");

            assertThat(Clerk.words(office.post(page, page + "/end", "reason", "")))
                    .contains("要写明原因");
            office.post(page, page + "/end", "reason", "改由单位逐月填报");
            assertThat(standing(matter)).as("it stays where it is").isEqualTo("100 f");
            assertThat(Clerk.words(office.get(page))).contains("改由单位逐月填报");
        }
    }

    @Test
    void r5_4PeopleTellTheWordsOfABoundCommitmentAndTheProgramItsProgress() {
        long matter = Matters.live(
                "农业农村局",
                "year = 2026 and goal_value is null and id not in (select commitment_id from ledger_note_view where accepted is null)");
        Clerk office = Clerk.of(OFFICE);
        String page = "/commitments/" + matter + "/proof";
        office.post(page, page, "measure", "INVESTED_OF_PLAN");
        String before = standing(matter);
        Clerk head = Clerk.of("fengnianyu");
        String item = "/commitments/" + matter;
        assertThat(Clerk.words(head.get(item))).contains("由项目库 自动取数 ，不用填报");
        head.post(
                item,
                item + "/progress",
                "period",
                TODAY.toString().substring(0, 7),
                "words",
                "现场协调两次",
                "progress",
                "3",
                "rating",
                "正常");
        assertThat(standing(matter)).isEqualTo(before);
        assertThat(Matters.text("select words from ledger_note where commitment_id = %d order by id desc limit 1"
                        .formatted(matter)))
                .isEqualTo("现场协调两次");
        office.post(page, page + "/end", "reason", "试过了");
    }

    @Test
    void r5_2AFigureThatDoesNotFitTheGoalIsRefused() {
        long matter = Matters.live("发改局", "year = 2026 and goal_unit = '个'");
        Clerk office = Clerk.of(OFFICE);
        String page = "/commitments/" + matter + "/proof";
        assertThat(Clerk.words(office.post(page, page, "measure", "INVESTED"))).contains("单位不一样");
        assertThat(Clerk.words(office.post(page, page, "measure", "STARTED", "size", "一亿")))
                .contains("请填亿元数");
        assertThat(Clerk.words(office.post(page, page, "measure", "STARTED", "project", "没有的项目")))
                .contains("没有叫");
        Clerk unit = Clerk.of("xiruoshui");
        assertThat(unit.post("/account", page, "measure", "STARTED").statusCode())
                .as("a matter of others")
                .isEqualTo(404);
        assertThat(standing(matter)).endsWith("f");
    }

    @Test
    void aFormOfTheProjectsMovesWhatIsBoundBeforeTheNextPage() {
        try (Works works = new Works()) {
            long matter = Matters.live("发改局", "year = 2026 and goal_unit = '个'");
            Clerk office = Clerk.of(OFFICE);
            String page = "/commitments/" + matter + "/proof";
            office.post(page, page, "measure", "IN_STOCK");
            long project = works.planned();
            Clerk keeper = Clerk.of(Works.KEEPER);
            keeper.post("/projects/" + project, "/projects/" + project + "/end", "reason", "选址撤销");
            assertThat(Matters.text("""
                    select done = (select count(*) from project_project where region_id = 990121 and ended_on is null) from ledger_commitment
                    where id = %d""".formatted(matter))).isEqualTo("t");
            office.post(page, page + "/end", "reason", "试过了");
        }
    }

    @Test
    void whoMayNotSeeTheProjectSeesTheFigureAndNoRow() {
        long matter = Matters.live("交通局", "year = 2026 and goal_value is null");
        Clerk office = Clerk.of(OFFICE);
        String page = "/commitments/" + matter + "/proof";
        office.post(page, page, "measure", "INVESTED_OF_PLAN");
        String roads = Clerk.words(Clerk.of("luchangning").get(page));
        List<String> others = List.of("冷链物流中心", "县医院新院区", "城南停车楼");
        assertThat(Clerk.words(office.get(page))).contains(others);
        assertThat(roads).contains("年度投资完成率").contains("安青路改造").doesNotContain(others);
        office.post(page, page + "/end", "reason", "试过了");
    }

    @Test
    void theSampleCountysBoundMattersMovedWhenTheirProjectsDid() {
        assertThat(Matters.text("""
                select count(*) from ledger_proof where region_id = 990121 and proven_on < (now() at time zone 'Asia/Shanghai')::date
                  and (proven_at at time zone 'Asia/Shanghai')::date <> proven_on"""))
                .as("what was found in the past is dated then")
                .isEqualTo("0");
        long ends = YearMonth.of(TODAY.getYear(), 3).until(YearMonth.from(TODAY), ChronoUnit.MONTHS);
        assertThat(
                        Integer.parseInt(
                                Matters.text(
                                        "select count(*) from (select 1 from ledger_proof where region_id = 990121 group by commitment_id having count(*) > 2) moved")))
                .isGreaterThanOrEqualTo(ends > 3 ? 1 : 0);
    }

    @Test
    void theLedgerShowsWhichShareIsBoundAndFiltersByIt() {
        Clerk office = Clerk.of(OFFICE);
        assertThat(Matters.ids("bound")).as("the sample county has some").isNotEmpty();
        String ledger = "/ledger?report="
                + Matters.text("select max(id) from report_report where region_id = 990121 and year = 2026");
        assertThat(Clerk.words(office.get(ledger))).containsPattern("自动取数\\d+件 ，占\\d");
        assertThat(Clerk.words(office.get(ledger + "&bound=yes"))).contains("自动取数");
        assertThat(Clerk.words(office.get("/ledger/proofs"))).containsPattern("在办\\d+件，自动取数\\d+件，占");
        assertThat(office.get("/ledger?bound=x").statusCode()).isEqualTo(400);
        assertThat(Clerk.of("xiruoshui").get("/ledger/proofs").statusCode()).isEqualTo(200);
    }

    private static String standing(long matter) {
        return Matters.text(
                "select progress || ' ' || left(bound::text, 1) from ledger_commitment where id = " + matter);
    }
}
