package luoshi.app.supervision;

import static luoshi.app.supervision.Desk.done;
import static luoshi.app.supervision.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.testing.Matters;
import luoshi.app.testing.SampleOffice;
import luoshi.journal.Journal;
import luoshi.journal.jdbc.JdbcJournal;
import luoshi.parameter.Catalogue;
import luoshi.parameter.Parameters;
import luoshi.parameter.jdbc.JdbcParameterVersions;
import luoshi.project.Projects;
import luoshi.project.jdbc.JdbcProjects;
import luoshi.reading.table.Grid;
import luoshi.region.Divisions;
import luoshi.region.Posts;
import luoshi.region.Units;
import luoshi.region.jdbc.JdbcDivisions;
import luoshi.region.jdbc.JdbcPosts;
import luoshi.region.jdbc.JdbcUnits;
import luoshi.round.AskForVisits;
import luoshi.supervision.Answer;
import luoshi.supervision.AnswerDuty;
import luoshi.supervision.DutyMove;
import luoshi.supervision.Grade;
import luoshi.supervision.order.Signers;
import luoshi.visit.HandOverProblem;
import luoshi.visit.ImportPairings;
import luoshi.visit.KeepSite;
import luoshi.visit.Kind;
import luoshi.visit.Leaders;
import luoshi.visit.PairLeader;
import luoshi.visit.Pairings;
import luoshi.visit.ProblemState;
import luoshi.visit.RecordVisit;
import luoshi.visit.Site;
import luoshi.visit.SiteVisits;
import luoshi.visit.Sites;
import luoshi.visit.SolveProblem;
import luoshi.visit.Target;
import luoshi.visit.Targets;
import luoshi.visit.VisitProblem;
import luoshi.visit.WatchVisits;
import luoshi.visit.jdbc.JdbcPairings;
import luoshi.visit.jdbc.JdbcSiteVisits;
import luoshi.visit.jdbc.JdbcSites;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** 包联走访 through its use cases, against the sample county's database. */
class VisitTest {
    private static final SampleOffice OFFICE = new SampleOffice();
    private static final Desk DESK = new Desk(OFFICE.jdbc());
    private static final long COUNTY = SampleOffice.COUNTY;
    private static final String OFFICER = "qinliyan";
    private static final String INDUSTRY = "luchengzhi";
    private static final String CULTURE = "sujingyi";

    private static final Journal JOURNAL = new JdbcJournal(OFFICE.jdbc());
    private static final Parameters PARAMETERS =
            new Parameters(new Catalogue(), new JdbcParameterVersions(OFFICE.jdbc()));
    private static final Units UNITS = new JdbcUnits(OFFICE.jdbc());
    private static final Posts POSTS = new JdbcPosts(OFFICE.jdbc());
    private static final Divisions DIVISIONS = new JdbcDivisions(OFFICE.jdbc());
    private static final Projects PROJECTS = new JdbcProjects(OFFICE.jdbc());
    private static final Sites SITES = new JdbcSites(OFFICE.jdbc());
    private static final Pairings PAIRINGS = new JdbcPairings(OFFICE.jdbc());
    private static final SiteVisits VISITS = new JdbcSiteVisits(OFFICE.jdbc());
    private static final Leaders LEADERS = new Leaders(POSTS);
    private static final Targets TARGETS = new Targets(SITES, PROJECTS);
    private static final KeepSite KEEP = new KeepSite(SITES, PAIRINGS, DIVISIONS, UNITS, JOURNAL);
    private static final PairLeader PAIR = new PairLeader(PAIRINGS, TARGETS, LEADERS, UNITS, JOURNAL);
    private static final HandOverProblem HAND_OVER =
            new HandOverProblem(VISITS, DESK.register, DESK.assign, new Signers(POSTS), DESK.notices, JOURNAL);
    private static final SolveProblem SOLVE = new SolveProblem(VISITS, JOURNAL);
    private static final RecordVisit RECORD = new RecordVisit(VISITS, PAIRINGS, TARGETS, HAND_OVER, JOURNAL);
    private static final WatchVisits WATCH = new WatchVisits(PAIRINGS, PARAMETERS, JOURNAL);
    private static final AskForVisits STEP = new AskForVisits(WATCH, POSTS, new Signers(POSTS), DESK.notices);
    private static final ImportPairings IMPORT = new ImportPairings(
            KEEP, PAIR, SITES, new ImportPairings.Directory(UNITS, POSTS, DIVISIONS, PROJECTS, LEADERS), JOURNAL);

    @AfterAll
    static void end() {
        OFFICE.close();
    }

    /** The key is made where there is no signal: whatever arrives twice stands once, with its problems. */
    @Test
    void aVisitThatIsSentTwiceStandsOnce() {
        long site = paired("重发村", INDUSTRY, LocalDate.of(2031, 2, 1));
        LocalDateTime at = LocalDateTime.of(2031, 2, 3, 9, 0);
        RecordVisit.Noted noted = noted("key-0000-0000-0001", INDUSTRY, site, at, spot("路灯不亮", "当晚修好"));
        long first = done(as(INDUSTRY, actor -> RECORD.record(actor, noted, at.plusHours(5))));
        long second = done(as(INDUSTRY, actor -> RECORD.record(actor, noted, at.plusHours(6))));
        assertThat(second).isEqualTo(first);
        List<VisitProblem> problems = as(INDUSTRY, actor -> VISITS.problems(COUNTY, first));
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().state()).isEqualTo(ProblemState.SOLVED);
        assertThat(problems.getFirst().onSpot()).isTrue();
        long other = done(as(OFFICER, actor -> RECORD.record(actor, noted, at.plusHours(7))));
        assertThat(other).as("the same key of another person is another visit").isNotEqualTo(first);
    }

    @Test
    void whatIsMissingIsToldAndNothingIsKept() {
        long site = paired("缺项村", INDUSTRY, LocalDate.of(2031, 2, 1));
        LocalDateTime at = LocalDateTime.of(2031, 2, 3, 9, 0);
        assertThat(no(
                        INDUSTRY,
                        actor -> RECORD.record(
                                actor, noted("key-0000-0000-0002", INDUSTRY, site, at), at.minusHours(1))))
                .contains("不能晚于现在");
        assertThat(no(
                        INDUSTRY,
                        actor -> RECORD.record(
                                actor,
                                noted("key-0000-0000-0002", INDUSTRY, site, at, hand("没有路", null, null)),
                                at.plusHours(1))))
                .contains("承办单位");
        assertThat(no(
                        CULTURE,
                        actor ->
                                RECORD.record(actor, noted("key-0000-0000-0002", INDUSTRY, site, at), at.plusHours(1))))
                .contains("领导本人");
        assertThat(this.<Boolean>as(
                        INDUSTRY,
                        actor -> VISITS.sent(COUNTY, actor.accountId(), "key-0000-0000-0002")
                                .isPresent()))
                .isFalse();
    }

    /** 交办 → a duty with unit and day → closed → solved; the leader reads it though the duty's unit is none of his. */
    @Test
    void aProblemThatIsHandedOverIsSolvedWhenItsDutyIsClosed() {
        long site = paired("交办村", INDUSTRY, LocalDate.of(2031, 3, 1));
        LocalDateTime at = LocalDateTime.of(2031, 3, 4, 9, 0);
        long water = unit("水利局");
        long visit = done(as(
                INDUSTRY,
                actor -> RECORD.record(
                        actor,
                        noted("key-0000-0000-0003", INDUSTRY, site, at, hand("渠道渗漏", water, LocalDate.of(2031, 3, 25))),
                        at.plusHours(1))));
        VisitProblem asked =
                as(INDUSTRY, actor -> VISITS.problems(COUNTY, visit).getFirst());
        assertThat(asked.state()).as("a leader's problem waits for the office").isEqualTo(ProblemState.OPEN);
        assertThat(no(
                        INDUSTRY,
                        actor -> HAND_OVER.handOver(
                                actor, asked.id(), water, LocalDate.of(2031, 3, 25), at.plusHours(2))))
                .contains("督查室");
        long duty = done(as(
                OFFICER,
                actor -> HAND_OVER.handOver(actor, asked.id(), water, LocalDate.of(2031, 3, 25), at.plusHours(2))));
        assertThat(no(
                        OFFICER,
                        actor -> HAND_OVER.handOver(
                                actor, asked.id(), water, LocalDate.of(2031, 3, 25), at.plusHours(2))))
                .contains("不用再交办");
        assertThat(this.<String>as(
                        OFFICER,
                        actor -> DESK.duties.find(COUNTY, duty).orElseThrow().demand()))
                .contains("2031年3月25日前");
        close(duty, "jiangqingyuan", at.toLocalDate());
        VisitProblem solved =
                as(INDUSTRY, actor -> VISITS.problem(COUNTY, asked.id()).orElseThrow());
        assertThat(solved.state()).isEqualTo(ProblemState.SOLVED);
        assertThat(solved.solvedOn()).isEqualTo(at.toLocalDate().plusDays(3));
        assertThat(solved.solution()).contains("渠道已修");
    }

    @Test
    void aProblemLeftOpenIsSolvedByTheLeaderWhoFoundItAndByNobodyElse() {
        long site = paired("待研究村", INDUSTRY, LocalDate.of(2031, 3, 1));
        LocalDateTime at = LocalDateTime.of(2031, 3, 4, 9, 0);
        long visit = done(as(
                INDUSTRY,
                actor -> RECORD.record(
                        actor,
                        noted(
                                "key-0000-0000-0004",
                                INDUSTRY,
                                site,
                                at,
                                new RecordVisit.Problem("桥窄", RecordVisit.Way.LATER, "", null, null)),
                        at.plusHours(1))));
        long problem =
                as(INDUSTRY, actor -> VISITS.problems(COUNTY, visit).getFirst().id());
        assertThat(no(CULTURE, actor -> SOLVE.solve(actor, problem, "拓宽了", at.toLocalDate())))
                .contains("走访的领导");
        done(as(INDUSTRY, actor -> SOLVE.solve(actor, problem, "拓宽了", at.toLocalDate())));
        assertThat(no(INDUSTRY, actor -> SOLVE.solve(actor, problem, "拓宽了", at.toLocalDate())))
                .contains("已解决");
    }

    /** A leader sees what he visits, the units that it concerns see it, the office sees all, others nothing. */
    @Test
    void aVisitIsSeenByItsLeaderItsUnitsAndTheOffice() {
        long site = paired("可见村", CULTURE, LocalDate.of(2031, 4, 1));
        LocalDateTime at = LocalDateTime.of(2031, 4, 2, 9, 0);
        long visit = done(as(
                CULTURE,
                actor -> RECORD.record(actor, noted("key-0000-0000-0005", CULTURE, site, at), at.plusHours(1))));
        assertThat(sees(CULTURE, visit)).isTrue();
        assertThat(sees(OFFICER, visit)).isTrue();
        assertThat(sees("fengnianyu", visit)).as("联络单位").isTrue();
        assertThat(sees(INDUSTRY, visit)).as("another leader").isFalse();
        assertThat(sees("fanganju", visit))
                .as("a unit that it does not concern")
                .isFalse();
        assertThat(sees("deputy", visit)).isFalse();
    }

    /** owed the day after the interval, found once, told to the liaison and the office, over when the leader was there. */
    @Test
    void aLeaderWhoWasNotThereIsFoundOnceUntilHeGoes() {
        LocalDate from = LocalDate.of(2027, 3, 1);
        long site = paired("催访村", CULTURE, from);
        LocalDate last = from.plusDays(30);
        assertThat(owed(last)).doesNotContain("催访村");
        assertThat(owed(last.plusDays(1))).contains("催访村");
        LocalDate day = last.plusDays(1);
        STEP.run(day, OFFICE.system());
        assertThat(owed(day)).as("found").doesNotContain("催访村");
        String letters =
                "select count(*) from notice_outbox where region_id = 990121 and words like '%催访村%' and unit_id = ";
        assertThat(Matters.text(letters + unit("农业农村局"))).isEqualTo("1");
        assertThat(Matters.text(letters + unit("督查室"))).isEqualTo("1");
        STEP.run(day.plusDays(1), OFFICE.system());
        assertThat(Matters.text(letters + unit("督查室"))).isEqualTo("1");
        LocalDateTime at = day.plusDays(2).atTime(9, 0);
        done(as(
                CULTURE,
                actor -> RECORD.record(actor, noted("key-0000-0000-0006", CULTURE, site, at), at.plusHours(1))));
        STEP.run(day.plusDays(3), OFFICE.system());
        assertThat(
                        Matters.text(
                                "select over_on from visit_finding f join visit_pairing p on p.id = f.pairing_id where p.name = '催访村'"))
                .isEqualTo(day.plusDays(3).toString());
    }

    @Test
    void aProjectHasOneLeaderAVillageMayHaveSeveral() {
        long site = paired("两位领导村", INDUSTRY, LocalDate.of(2031, 1, 1));
        done(pair(site, Kind.VILLAGE, CULTURE));
        assertThat(refused(pair(site, Kind.VILLAGE, CULTURE))).contains("已经包联");
        long project = Long.parseLong(Matters.text(
                "select target_id from visit_pairing where kind = 'PROJECT' and to_on is null order by id limit 1"));
        assertThat(refused(pair(project, Kind.PROJECT, "yanshouze"))).contains("一个项目由一位领导包联");
    }

    @Test
    void aListIsTakenWholeOrNotAtAllAndSaysWhichRowIsWrong() {
        Grid.Row head = row(1, "类别", "名称", "所在乡镇", "联系人", "包联领导", "联络单位");
        Grid wrong = new Grid(
                "",
                List.of(
                        head,
                        row(2, "乡村", "导入一村", "青禾镇", "书记甲", "分管农业的副县长", "农业农村局"),
                        row(3, "学校", "导入小学", "青禾镇", "", "", ""),
                        row(4, "企业", "导入公司", "没有镇", "", "", ""),
                        row(5, "社区", "导入社区", "城关镇", "", "苏静宜", "没有局")));
        assertThat(faults(wrong))
                .hasSize(3)
                .anyMatch(fault -> fault.startsWith("第3行") && fault.contains("类别"))
                .anyMatch(fault -> fault.startsWith("第4行") && fault.contains("没有镇"))
                .anyMatch(fault -> fault.startsWith("第5行") && fault.contains("没有局"));
        Grid right = new Grid(
                "",
                List.of(
                        head,
                        row(2, "乡村", "导入二村", "青禾镇", "书记乙", "谷雨田", "农业农村局"),
                        row(3, "企业", "导入二公司", "", "", "", "")));
        ImportPairings.Outcome outcome =
                as(OFFICER, actor -> IMPORT.take(actor, List.of(right), LocalDate.of(2031, 1, 1)));
        assertThat(outcome).isEqualTo(new ImportPairings.Outcome.Done(2, 1));
        assertThat(Matters.text("select count(*) from visit_pairing where name = '导入二村' and to_on is null"))
                .isEqualTo("1");
    }

    @Test
    void aTelephoneNumberIsNoContact() {
        assertThat(no(
                        OFFICER,
                        actor -> KEEP.enter(
                                actor,
                                new Site(COUNTY, 0, Kind.VILLAGE, "电话村", COUNTY, null, "老王13800000000", null),
                                LocalDate.of(2031, 1, 1))))
                .contains("电话号码");
    }

    private static List<String> faults(Grid grid) {
        List<String> faults = new java.util.ArrayList<>();
        try {
            OFFICE.as(OFFICER, actor -> {
                var outcome = IMPORT.take(actor, List.of(grid), LocalDate.of(2031, 1, 1));
                faults.addAll(((ImportPairings.Outcome.Refused) outcome).faults());
                throw new IllegalStateException("given up");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("given up");
        }
        return faults;
    }

    private static Grid.Row row(int number, String... cells) {
        return new Grid.Row(number, List.of(cells));
    }

    private long paired(String name, String leader, LocalDate from) {
        long site = done(as(
                OFFICER,
                actor -> KEEP.enter(actor, new Site(COUNTY, 0, Kind.VILLAGE, name, COUNTY, null, "村书记", null), from)));
        done(as(
                OFFICER,
                actor -> PAIR.pair(
                        actor, new PairLeader.Wish(post(leader), Kind.VILLAGE, site, unit("农业农村局"), from), from)));
        return site;
    }

    private Answer pair(long target, Kind kind, String leader) {
        LocalDate day = LocalDate.of(2031, 1, 1);
        return as(
                OFFICER,
                actor -> PAIR.pair(actor, new PairLeader.Wish(post(leader), kind, target, unit("农业农村局"), day), day));
    }

    private static RecordVisit.Noted noted(
            String key, String leader, long site, LocalDateTime at, RecordVisit.Problem... problems) {
        return new RecordVisit.Noted(
                key,
                post(leader),
                new Target(Kind.VILLAGE, site, ""),
                at,
                "村委会",
                null,
                "座谈了解产业和用水。",
                List.of(problems));
    }

    private static RecordVisit.Problem spot(String words, String solution) {
        return new RecordVisit.Problem(words, RecordVisit.Way.SPOT, solution, null, null);
    }

    private static RecordVisit.Problem hand(String words, @Nullable Long unit, @Nullable LocalDate due) {
        return new RecordVisit.Problem(words, RecordVisit.Way.HAND, "", unit, due);
    }

    private void close(long duty, String head, LocalDate day) {
        for (DutyMove move : List.of(DutyMove.SIGN, DutyMove.DEPLOY, DutyMove.FEEDBACK, DutyMove.APPLY)) {
            done(as(
                    head,
                    actor -> DESK.answer.answer(
                            actor,
                            duty,
                            move,
                            new AnswerDuty.Said("渠道已修好。", "专人负责。"),
                            day.plusDays(2),
                            reply -> DESK.attach(actor, duty, reply))));
        }
        done(as(OFFICER, actor -> DESK.review.accept(actor, duty, Grade.GOOD, day.plusDays(3))));
        done(as(OFFICER, actor -> DESK.review.close(actor, duty, day.plusDays(3))));
    }

    private boolean sees(String login, long visit) {
        return as(login, actor -> VISITS.find(COUNTY, visit).isPresent());
    }

    private String owed(LocalDate day) {
        return as(
                "system@990121",
                actor -> WATCH.fresh(COUNTY, day).values().stream()
                        .flatMap(List::stream)
                        .map(pairing -> pairing.target().name())
                        .toList()
                        .toString());
    }

    private <T> T as(String login, Function<Actor, T> work) {
        return OFFICE.as(login, work);
    }

    private String no(String login, Function<Actor, Answer> work) {
        return refused(as(login, work));
    }

    private static long unit(String name) {
        return Long.parseLong(Matters.text("select id from region_unit where short_name = '" + name + "'"));
    }

    private static long post(String login) {
        return Long.parseLong(Matters.text(
                "select h.post_id from access_account a join region_holding h on h.person_id = a.person_id where a.login = '"
                        + login + "'"));
    }
}
