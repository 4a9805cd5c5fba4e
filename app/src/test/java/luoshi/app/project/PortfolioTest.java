package luoshi.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.project.KeyProject;
import luoshi.project.Sort;
import luoshi.project.portfolio.Actual;
import luoshi.project.portfolio.Declared;
import luoshi.project.portfolio.Portfolio;
import luoshi.project.portfolio.Portfolios;
import luoshi.supervision.Answer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** 项目盘子: groups inside groups, a project in several, and no sum counts it twice. */
class PortfolioTest {
    private static final int PROJECTS = 9;
    private static final int GROUPS = 6;
    private static final int YEAR = Matters.today().getYear();
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Nullable
    private static Works opened;

    private static final List<Long> IDS = new ArrayList<>();

    @BeforeContainer
    static void found() {
        opened = new Works();
        for (int i = 0; i < PROJECTS; i++) {
            IDS.add(works().planned());
        }
    }

    @AfterContainer
    static void close() {
        works().close();
    }

    @Property(tries = 12)
    void a26SumsOverNestedGroupsAreWhatCountingTheDifferentProjectsSays(@ForAll long seed) {
        Random random = new Random(seed);
        List<Long> groups = new ArrayList<>();
        Map<Long, Set<Long>> held = new HashMap<>();
        Map<Long, Long> above = new HashMap<>();
        for (int i = 0; i < GROUPS; i++) {
            Long parent = groups.isEmpty() || random.nextInt(3) == 0 ? null : groups.get(random.nextInt(groups.size()));
            long group = open(parent, Portfolio.Bounds.NONE);
            groups.add(group);
            held.put(group, new HashSet<>());
            if (parent != null) {
                above.put(group, parent);
            }
            for (int j = random.nextInt(5); j > 0; j--) {
                long project = IDS.get(random.nextInt(PROJECTS));
                fill(group, project);
                for (Long up = group; up != null; up = above.get(up)) {
                    held.getOrDefault(up, new HashSet<>()).add(project);
                }
            }
        }
        Map<Long, Actual> actuals =
                works().office.as(Works.KEEPER, actor -> works().portfolios.actuals(actor.regionId()));
        for (long group : groups) {
            Set<Long> distinct = held.getOrDefault(group, Set.of());
            Actual actual = actuals.getOrDefault(group, Actual.NONE);
            assertThat(actual.count()).isEqualTo(distinct.size());
            assertThat(actual.total())
                    .isEqualByComparingTo(new BigDecimal("86000000").multiply(BigDecimal.valueOf(distinct.size())));
            assertThat(members(group))
                    .extracting(Portfolios.Member::projectId)
                    .containsExactlyInAnyOrderElementsOf(distinct);
        }
    }

    @Example
    void aGroupAdmitsWhatItsBoundsSayAndKnowsWhatLeft() {
        long industry = open(null, new Portfolio.Bounds(Sort.INDUSTRY, false, BigDecimal.ZERO));
        assertThat(Works.refused(filled(industry, IDS.getFirst()))).contains("不合入盘条件");
        long large = open(null, new Portfolio.Bounds(null, false, new BigDecimal("90000000")));
        assertThat(Works.refused(filled(large, IDS.getFirst()))).contains("不合入盘条件");
        long any = open(null, Portfolio.Bounds.NONE);
        fill(any, IDS.getFirst());
        assertThat(Works.refused(filled(any, IDS.getFirst()))).contains("已经在盘子里");
        assertThat(Works.refused(works().office
                        .as(Works.KEEPER, actor -> works().leave.leave(actor, any, IDS.getFirst(), ""))))
                .contains("理由");
        works().done(Works.KEEPER, actor -> works().leave.leave(actor, any, IDS.getFirst(), "终止"));
        assertThat(members(any)).isEmpty();
        fill(any, IDS.getFirst());
    }

    @Example
    void aWithdrawnProjectIsCountedNoMore() {
        long project = works().planned();
        long group = open(null, Portfolio.Bounds.NONE);
        fill(group, project);
        works().done(Works.KEEPER, actor -> works().end.end(actor, project, "不再实施", Matters.today()));
        assertThat(works().office
                        .as(Works.KEEPER, actor -> works().portfolios.actuals(actor.regionId()))
                        .getOrDefault(group, Actual.NONE)
                        .count())
                .isZero();
    }

    @Example
    void theSentenceIsReadAndHeldAgainstWhatIsSoOnThePage() {
        Clerk keeper = Clerk.of(Works.KEEPER);
        String name = "玉字号项目" + COUNT.incrementAndGet();
        keeper.post(
                "/projects/portfolios/new",
                "/projects/portfolios",
                "name",
                name,
                "quote",
                "实施2个重点项目，总投资3亿元，年度完成投资1亿元。");
        String at =
                Matters.text("select '/projects/portfolios/' || id from project_portfolio where name = '" + name + "'");
        KeyProject project = works().find(IDS.getFirst());
        assertThat(Clerk.words(keeper.post(at, at + "/members", "projects", "没有这个项目的名字")))
                .contains("没有这些项目");
        keeper.post(at, at + "/members", "projects", project.name());
        assertThat(Clerk.words(keeper.get(at)))
                .contains("还差1个")
                .contains("0.86亿元")
                .contains("还差2.14亿元")
                .contains(project.name());
        assertThat(Clerk.words(keeper.get("/projects/portfolios")))
                .contains(name)
                .contains("3项没有达到");
        assertThat(Clerk.of("qiannianci").get(at).body())
                .as("a unit sees the group and its own projects in it")
                .contains(name)
                .doesNotContain(project.name());
    }

    @Example
    void aGroupTakesTheSentenceOfTheMatterThatIsNamedByItsNumber() {
        Clerk keeper = Clerk.of(Works.KEEPER);
        String name = "台账里的盘子" + COUNT.incrementAndGet();
        String[] matter = Matters.text("""
                        select number || '|' || id || '|' || quote from ledger_commitment
                        where region_id = 990121 and year = 2026 and state = 'ASSIGNED' order by number limit 1""").split("\\|", 3);
        String form = "/projects/portfolios/new";
        assertThat(Clerk.words(
                        keeper.post(form, "/projects/portfolios", "name", name, "year", "2026", "matter", "999999")))
                .contains("2026年的台账没有第999999号");
        keeper.post(form, "/projects/portfolios", "name", name, "year", "2026", "matter", matter[0]);
        String at =
                Matters.text("select '/projects/portfolios/' || id from project_portfolio where name = '" + name + "'");
        assertThat(keeper.get(at).body()).contains("/commitments/" + matter[1]);
        assertThat(Clerk.words(keeper.get(at))).contains(matter[2]);
    }

    private static long open(@Nullable Long parent, Portfolio.Bounds bounds) {
        return works().done(
                        Works.KEEPER,
                        actor -> works().portfolio
                                .open(
                                        actor,
                                        new Portfolio(
                                                0,
                                                parent,
                                                YEAR,
                                                "盘子" + COUNT.incrementAndGet() + "号",
                                                "",
                                                null,
                                                bounds,
                                                Declared.NOTHING)));
    }

    private static List<Portfolios.Member> members(long group) {
        return works().office.as(Works.KEEPER, actor -> works().portfolios.members(actor.regionId(), group));
    }

    private static Answer filled(long group, long project) {
        String name = works().find(project).name();
        return works().office.as(Works.KEEPER, actor -> works().fill.fill(actor, group, List.of(name)));
    }

    private static void fill(long group, long project) {
        filled(group, project);
    }

    private static Works works() {
        return java.util.Objects.requireNonNull(opened);
    }
}
