package luoshi.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.project.ApprovalWay;
import luoshi.project.Sort;
import luoshi.project.errand.FinishErrand;
import luoshi.project.errand.PlanErrand;
import luoshi.project.jdbc.JdbcAreas;
import luoshi.project.jdbc.JdbcErrands;
import luoshi.project.jdbc.JdbcParcels;
import luoshi.project.life.EventKind;
import luoshi.project.paper.Paper;
import luoshi.project.paper.PaperState;
import luoshi.project.paper.Readiness;
import luoshi.project.parcel.AddAssessment;
import luoshi.project.parcel.Areas;
import luoshi.project.parcel.Assessment;
import luoshi.project.parcel.AssessmentKind;
import luoshi.project.parcel.CheckPromise;
import luoshi.project.parcel.Control;
import luoshi.project.parcel.Limit;
import luoshi.project.parcel.OpenArea;
import luoshi.project.parcel.Parcels;
import luoshi.project.parcel.SetLimit;
import luoshi.project.parcel.TakeParcel;
import luoshi.project.watch.Watch;
import luoshi.supervision.Answer;
import org.junit.jupiter.api.Test;

/** §3.3, R3-7, R3-8: 标准地, 区域评估, what is promised and whether it is kept, 全代办. */
class LandTest {
    private static final LocalDate TODAY = Matters.today();
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The use cases of land. */
    private static final class Land implements AutoCloseable {
        final Works works = new Works();
        final Areas areas = new JdbcAreas(works.office.jdbc());
        final Parcels parcels = new JdbcParcels(works.office.jdbc());
        final OpenArea open = new OpenArea(areas, works.units, works.journal);
        final SetLimit limit = new SetLimit(areas, works.journal);
        final AddAssessment assess = new AddAssessment(areas, parcels, works.projects, works.papers, works.journal);
        final TakeParcel take = new TakeParcel(works.projects, areas, parcels, works.papers, works.journal);
        final CheckPromise check = new CheckPromise(works.projects, parcels, works.journal);
        final JdbcErrands errands = new JdbcErrands(works.office.jdbc());
        final PlanErrand plan = new PlanErrand(works.projects, works.health, errands, works.journal);
        final FinishErrand finish = new FinishErrand(works.projects, errands, works.journal);
        final long area = works.done(
                Works.KEEPER,
                actor -> open.open(
                        actor,
                        "试验片区" + COUNT.incrementAndGet(),
                        works.units
                                .named(actor.regionId(), "经开区管委会")
                                .orElseThrow()
                                .id()));

        Answer limit(Control control, String bound, String industry, LocalDate from) {
            return works.office.as(
                    Works.KEEPER,
                    actor -> limit.set(
                            actor,
                            new Limit(area, industry, control, new BigDecimal(bound), "安政发〔2026〕3号", from, null)));
        }

        void assess(AssessmentKind kind, LocalDate until) {
            works.done(
                    Works.KEEPER,
                    actor -> assess.add(
                            actor,
                            new Assessment(0, area, kind, "评估" + kind.name(), TODAY.minusDays(90), until),
                            TODAY));
        }

        Answer take(String login, long project, Map<Control, BigDecimal> figures) {
            return works.office.as(
                    login,
                    actor -> take.take(
                            actor,
                            project,
                            new TakeParcel.Wish(
                                    area,
                                    new BigDecimal("60"),
                                    "",
                                    TODAY.minusDays(5),
                                    "法定代表人某",
                                    TODAY.plusDays(400),
                                    figures),
                            TODAY));
        }

        Answer check(String login, long project, Control control, String actual) {
            return works.office.as(
                    login, actor -> check.check(actor, project, control, new BigDecimal(actual), "看过决算", TODAY));
        }

        @Override
        public void close() {
            works.close();
        }
    }

    private static Map<Control, BigDecimal> figures(String intensity, String tax) {
        return Map.of(Control.INTENSITY, new BigDecimal(intensity), Control.TAX, new BigDecimal(tax));
    }

    @Test
    void r3_8APromiseIsHeldAgainstTheLimitOfItsDayAndIndustry() {
        try (Land land = new Land()) {
            long id = land.works.preparing(ApprovalWay.FILED, Sort.INDUSTRY);
            assertThat(Works.refused(land.take(Works.CLERK, id, figures("300", "12"))))
                    .contains("没有控制指标");
            LocalDate since = TODAY.minusDays(100);
            land.limit(Control.INTENSITY, "280", "", since);
            land.limit(Control.TAX, "10", "", since);
            land.limit(Control.TAX, "13", "水利", since);
            land.limit(Control.INTENSITY, "500", "", TODAY.plusDays(1));
            assertThat(Works.refused(land.limit(Control.INTENSITY, "510", "", TODAY)))
                    .as("a version does not begin before the one that it ends")
                    .contains("从现行指标生效之后");
            assertThat(Works.refused(land.take(Works.CLERK, id, figures("279.99", "13"))))
                    .contains("投资强度承诺279.99万元/亩，达不到片区指标≥280万元/亩");
            assertThat(Works.refused(land.take(Works.CLERK, id, figures("280", "12"))))
                    .as("an industry's own limit goes before the one for all")
                    .contains("≥13");
            assertThat(Works.refused(land.take(Works.CLERK, id, Map.of(Control.TAX, new BigDecimal("13")))))
                    .isEqualTo("投资强度没有承诺");
            assertThat(Works.refused(land.take(Works.CLERK, id, figures("280", "13"))))
                    .isEmpty();
            long government = land.works.preparing();
            assertThat(Works.refused(land.take(Works.KEEPER, government, figures("280", "13"))))
                    .contains("只用于企业投资项目");
        }
    }

    @Test
    void r3_7AnAreasAssessmentsSpareAPaperWhileTheyAreInForceAndSayWhich() {
        try (Land land = new Land()) {
            land.limit(Control.INTENSITY, "280", "", TODAY.minusDays(100));
            long id = land.works.preparing(ApprovalWay.FILED, Sort.INDUSTRY);
            land.assess(AssessmentKind.ENERGY, TODAY.plusDays(20));
            land.assess(AssessmentKind.FLOOD, TODAY.plusDays(300));
            land.works.done(Works.CLERK, actor -> land.take.take(actor, id, wish(land), TODAY));
            assertThat(paper(land, id, 5).state()).isEqualTo(PaperState.REPLACED);
            assertThat(paper(land, id, 5).filing().words()).contains("区域节能评价评估ENERGY");
            assertThat(paper(land, id, 7).state())
                    .as("水土保持 is missing, so the item is not spared")
                    .isEqualTo(PaperState.MISSING);
            land.assess(AssessmentKind.SOIL, TODAY.plusDays(200));
            assertThat(paper(land, id, 7).state()).isEqualTo(PaperState.REPLACED);
            assertThat(paper(land, id, 7).filing().validUntil())
                    .as("as long as the shortest of them")
                    .isEqualTo(TODAY.plusDays(200));
            Readiness now = Readiness.of(land.works.papersOf(id), TODAY);
            assertThat(now.removed()).extracting(Paper::item).containsExactly(5, 7);
            Readiness later = Readiness.of(land.works.papersOf(id), TODAY.plusDays(21));
            assertThat(later.missing())
                    .as("what has run out is to be done again")
                    .extracting(Paper::item)
                    .contains(5)
                    .doesNotContain(7);
            assertThat(land.works.amiss(id, TODAY).get(Watch.AREA_EXPIRED))
                    .isEqualTo("节能审查由区域评估替代，评估将于" + TODAY.plusDays(20) + "到期，还没有开工");
            land.assess(AssessmentKind.ENERGY, TODAY.plusDays(900));
            assertThat(land.works.amiss(id, TODAY)).doesNotContainKey(Watch.AREA_EXPIRED);
        }
    }

    private static TakeParcel.Wish wish(Land land) {
        return new TakeParcel.Wish(
                land.area,
                new BigDecimal("60"),
                "",
                TODAY.minusDays(5),
                "法定代表人某",
                TODAY.plusDays(400),
                Map.of(Control.INTENSITY, new BigDecimal("300")));
    }

    private static Paper paper(Land land, long id, int item) {
        return land.works.papersOf(id).stream()
                .filter(one -> one.item() == item)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void r3_8FiguresAreCheckedWhenTheyCanBeSeenAndABrokenPromiseIsFound() {
        try (Land land = new Land()) {
            land.limit(Control.INTENSITY, "280", "", TODAY.minusDays(100));
            land.limit(Control.TAX, "10", "", TODAY.minusDays(100));
            long id = land.works.preparing(ApprovalWay.FILED, Sort.INDUSTRY);
            assertThat(Works.refused(land.take(Works.CLERK, id, figures("300", "12"))))
                    .isEmpty();
            assertThat(Works.refused(land.check(Works.KEEPER, id, Control.INTENSITY, "310")))
                    .contains("在竣工、投产之后核验");
            land.works.grantAll(id, TODAY.minusDays(40));
            land.works.note(Works.CLERK, id, EventKind.STARTED, TODAY.minusDays(30));
            land.works.note(Works.CLERK, id, EventKind.FINISHED, TODAY.minusDays(10));
            assertThat(land.works.amiss(id, TODAY.plusDays(20))).doesNotContainKey(Watch.PROMISE_UNCHECKED);
            assertThat(land.works.amiss(id, TODAY.plusDays(21)).get(Watch.PROMISE_UNCHECKED))
                    .isEqualTo("投资强度承诺应于" + TODAY.plusDays(20) + "前核验（竣工、投产）");
            assertThat(Works.refused(land.check(Works.CLERK, id, Control.INTENSITY, "310")))
                    .isEqualTo("标准地承诺由发改局核验");
            assertThat(Works.refused(land.check(Works.KEEPER, id, Control.INTENSITY, "299.9")))
                    .isEmpty();
            assertThat(land.works.amiss(id, TODAY).get(Watch.PROMISE_BROKEN))
                    .isEqualTo("投资强度承诺300万元/亩，核验299.9万元/亩，没有达到");
            land.works.office.system().once(actor -> land.works.watch.watch(actor, TODAY));
            assertThat(Matters.text(
                            "select count(*) from supervision_duty where source = 'PROJECT' and document = '标准地承诺未达标' and subject_id = "
                                    + id))
                    .isEqualTo("1");
            assertThat(Works.refused(land.take(Works.CLERK, id, figures("290", "12"))))
                    .as("what was checked is not promised anew")
                    .contains("不能再改");
            assertThat(Works.refused(land.check(Works.KEEPER, id, Control.INTENSITY, "300")))
                    .isEmpty();
            assertThat(land.works.amiss(id, TODAY)).doesNotContainKey(Watch.PROMISE_BROKEN);
            assertThat(Works.refused(land.check(Works.KEEPER, id, Control.TAX, "12")))
                    .contains("达效期限");
            assertThat(Matters.text(
                            "select string_agg(verb, ' ' order by at) from journal_fact where verb like 'project.promise-%' and subject_id = "
                                    + id))
                    .isEqualTo("project.promise-broken project.promise-kept");
        }
    }

    @Test
    void theAgentRunsErrandsByADay() {
        try (Land land = new Land()) {
            long id = land.works.preparing(ApprovalWay.FILED, Sort.INDUSTRY);
            assertThat(Works.refused(land.works.office.as(
                            Works.CLERK, actor -> land.plan.plan(actor, id, "施工许可证报件", TODAY.plusDays(5), TODAY))))
                    .contains("先在参建各方登记代办人");
            land.works.done(Works.CLERK, actor -> land.works.name.name(actor, id, "代办人", "屈知远"));
            long errand = land.works.done(
                    Works.CLERK, actor -> land.plan.plan(actor, id, "施工许可证报件", TODAY.plusDays(5), TODAY));
            assertThat(land.works.amiss(id, TODAY.plusDays(5))).doesNotContainKey(Watch.ERRAND_LATE);
            assertThat(land.works.amiss(id, TODAY.plusDays(6)).get(Watch.ERRAND_LATE))
                    .contains("施工许可证报件");
            land.works.done(Works.CLERK, actor -> land.finish.finish(actor, errand, "已取证", TODAY));
            assertThat(land.works.amiss(id, TODAY.plusDays(6))).doesNotContainKey(Watch.ERRAND_LATE);
            assertThat(Works.refused(land.works.office.as(
                            Works.CLERK, actor -> land.finish.finish(actor, errand, "已取证", TODAY))))
                    .contains("已经办结");
        }
    }

    @Test
    void theSampleCountyHasPromisesKeptBrokenAndWaitingAndItsPagesSaySo() {
        Clerk office = Clerk.of("qinliyan");
        assertThat(Clerk.words(office.get("/projects/areas")))
                .contains("经开区铸造片区")
                .contains("≥320")
                .contains("地震安全性评价");
        assertThat(Clerk.words(office.get("/projects/promises")))
                .contains("没有兑现： 11.8万元/亩，税务部门全年入库数")
                .contains("承诺制：图审")
                .contains("待核验");
        String spared = Matters.text("select id from project_project where region_id = 990121 and name = '新能源汽车零部件'");
        assertThat(Clerk.words(office.get("/projects/" + spared)))
                .contains("区域评估：压覆矿产资源评估")
                .contains("代办人：经开区管委会 屈知远")
                .contains("施工图联合审查");
        assertThat(Clerk.words(office.get("/projects/watch")))
                .contains("标准地承诺未达标")
                .contains("标准地承诺未核验")
                .contains("区域评估到期")
                .contains("代办事项超期");
    }

    @Test
    void theKeeperDrawsUpAnAreaOnItsPageAndAUnitMayNot() {
        Clerk keeper = Clerk.of(Works.KEEPER);
        String name = "页面片区" + COUNT.incrementAndGet();
        String unit = Matters.text("select id from region_unit where region_id = 990121 and short_name = '经开区管委会'");
        keeper.post("/projects/areas", "/projects/areas", "form", "area", "name", name, "unit", unit);
        String area = Matters.text("select id from project_area where name = '" + name + "'");
        assertThat(Clerk.words(keeper.post(
                        "/projects/areas",
                        "/projects/areas/" + area + "/limits",
                        "form",
                        "limit" + area,
                        "control",
                        "INTENSITY",
                        "bound",
                        "0",
                        "source",
                        "x",
                        "from",
                        TODAY.toString())))
                .contains("指标要大于零");
        keeper.post(
                "/projects/areas",
                "/projects/areas/" + area + "/limits",
                "form",
                "limit" + area,
                "control",
                "INTENSITY",
                "bound",
                "260",
                "source",
                "安政发〔2026〕8号",
                "from",
                TODAY.toString());
        assertThat(Clerk.words(keeper.get("/projects/areas"))).contains(name).contains("≥260");
        assertThat(Clerk.of(Works.CLERK)
                        .post("/projects/areas", "/projects/areas", "form", "area", "name", "别的片区", "unit", unit)
                        .statusCode())
                .isNotEqualTo(200);
        assertThat(Matters.text("select count(*) from project_area where name = '别的片区'"))
                .isEqualTo("0");
    }
}
