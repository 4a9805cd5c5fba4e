package luoshi.app.boot;

import static luoshi.app.boot.SampleDuties.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.meeting.Meetings;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.region.Post;
import luoshi.supervision.Weight;
import luoshi.visit.Leaders;
import luoshi.visit.ProblemState;
import luoshi.visit.SiteVisits;
import luoshi.visit.VisitProblem;
import luoshi.visit.headquarters.RunTaskForce;
import luoshi.visit.headquarters.SetUpTaskForce;
import luoshi.visit.headquarters.TaskForce;
import luoshi.visit.week.DeclareWeek;
import luoshi.visit.week.EndWeek;
import luoshi.visit.week.Week;
import luoshi.visit.week.Weeks;

/** 示例县的指挥部和工作周: one headquarters with its projects, duties and meetings, and one week that is over, with what it left handed over. */
final class SampleForces {
    private static final int SET_UP_DAYS = 120;
    private static final int WEEK_BEGAN = 58;
    private static final int WEEK_ENDED = 52;
    private static final int HANDED_DAYS = 4;
    private static final int MONTH = 30;
    private static final int PROJECTS = 4;
    private static final int MEETINGS = 10;

    private final SetUpTaskForce setUp;
    private final RunTaskForce run;
    private final DeclareWeek declare;
    private final EndWeek end;
    private final Read read;

    SampleForces(SetUpTaskForce setUp, RunTaskForce run, DeclareWeek declare, EndWeek end, Read read) {
        this.setUp = setUp;
        this.run = run;
        this.declare = declare;
        this.end = end;
        this.read = read;
    }

    /** What it looks up. */
    record Read(Leaders leaders, Projects projects, Meetings meetings, Weeks weeks, SiteVisits visits) {}

    void live(SampleDuties duties, LocalDate today) {
        long force = duties.as(SampleDuties.OFFICE, actor -> headquarters(actor, duties, today));
        LocalDate handed = today.minusDays(HANDED_DAYS);
        long land = duties.as(
                SampleDuties.OFFICE,
                actor -> done(run.handOut(
                        actor,
                        force,
                        "逐个项目明确用地保障时间表，卡住的每周报指挥部",
                        duties.unit("自然资源局"),
                        Weight.MAJOR,
                        handed.atTime(9, 0))));
        duties.walk(land, way("自然资源局", "部署", "逐个项目列出用地缺口，明确专人"), handed, today);
        long safety = duties.as(
                SampleDuties.OFFICE,
                actor -> done(run.handOut(
                        actor, force, "对在建项目开展一次冬季施工安全检查", duties.unit("住建局"), Weight.GENERAL, handed.atTime(9, 0))));
        duties.walk(safety, way("住建局", "反馈", "已检查在建项目9个，整改隐患14处"), handed, today);
        SiteVisits.Span span = new SiteVisits.Span(today.minusDays(WEEK_BEGAN), today.minusDays(WEEK_ENDED));
        for (VisitProblem problem : duties.as(SampleDuties.OFFICE, actor -> week(actor, duties, span))) {
            Long duty = problem.care().dutyId();
            if (duty != null && problem.state() == ProblemState.HANDED) {
                duties.walk(duty, way("石坪镇", "销号", "2户已签搬迁协议，搬入集中安置点"), span.to(), today);
            }
        }
    }

    private static Map<String, String> way(String unit, String far, String told) {
        return Map.of("承办单位", unit, "走到", far, "情况", told);
    }

    private long headquarters(Actor actor, SampleDuties duties, LocalDate today) {
        LocalDate day = today.minusDays(SET_UP_DAYS);
        Map<String, Long> leaders = leaders(actor, today);
        long id = done(setUp.setUp(
                actor,
                new SetUpTaskForce.Wish(
                        TaskForce.Kind.HEADQUARTERS,
                        "重点项目建设指挥部",
                        "安政办发〔" + day.getYear() + "〕21号",
                        day,
                        of(leaders, "常务副县长"),
                        List.of(of(leaders, "分管工业的副县长"), of(leaders, "分管城建的副县长")),
                        List.of(
                                duties.unit("发改局"),
                                duties.unit("自然资源局"),
                                duties.unit("行政审批局"),
                                duties.unit("住建局"),
                                duties.unit("经开区管委会"))),
                today));
        read.projects()
                .page(Projects.Filter.all(actor.regionId()).in(Library.BUILDING), null, PROJECTS)
                .forEach(project -> done(run.include(
                        actor,
                        id,
                        new TaskForce.Subject(
                                TaskForce.Scope.PROJECT, project.id(), project.name(), project.audience()),
                        day)));
        read.meetings().list(actor.regionId(), MEETINGS).forEach(meeting -> done(run.link(actor, id, meeting.id())));
        return id;
    }

    /** Answers the problems of its days. */
    private List<VisitProblem> week(Actor actor, SampleDuties duties, SiteVisits.Span span) {
        Map<String, Long> leaders = leaders(actor, span.from());
        long id = done(declare.declare(
                actor,
                new DeclareWeek.Wish(
                        "深入一线抓落实工作周",
                        "项目攻坚和群众急难愁盼",
                        "安办函〔" + span.from().getYear() + "〕33号",
                        span,
                        List.of(
                                new Week.Place(of(leaders, "分管农业的副县长"), "青禾镇豆制品加工和秋收"),
                                new Week.Place(of(leaders, "分管城建的副县长"), "石坪镇地质灾害避险搬迁"),
                                new Week.Place(of(leaders, "部长"), "望岭乡南岭村党群服务中心"),
                                new Week.Place(of(leaders, "分管文教的副县长"), "柳湾乡学校和卫生院"))),
                span.from()));
        Week week = read.weeks().find(actor.regionId(), id).orElseThrow();
        Map<Long, EndWeek.To> handing = end.leftOver(week).stream()
                .collect(Collectors.toMap(
                        VisitProblem::id,
                        problem -> new EndWeek.To(duties.unit("石坪镇"), span.to().plusDays(MONTH))));
        done(end.end(
                actor,
                id,
                "3位领导到一线走访，现场看了豆制品加工、避险搬迁和村级阵地，遗留问题已交石坪镇限期办结。",
                handing,
                span.to().atTime(17, 0)));
        return read.visits().problems(new SiteVisits.Wanted(actor.regionId(), span, null, false), MEETINGS);
    }

    private Map<String, Long> leaders(Actor actor, LocalDate day) {
        return read.leaders().on(actor.regionId(), day).stream()
                .collect(Collectors.toMap(Post::name, Post::id, (one, other) -> one));
    }

    private static long of(Map<String, Long> leaders, String name) {
        Long post = leaders.get(name);
        if (post == null) {
            throw new IllegalStateException("sample forces: no leader " + name);
        }
        return post;
    }
}
