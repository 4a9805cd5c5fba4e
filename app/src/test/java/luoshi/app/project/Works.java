package luoshi.app.project;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.boot.RoundAccess;
import luoshi.app.testing.Matters;
import luoshi.app.testing.SampleOffice;
import luoshi.journal.Journal;
import luoshi.journal.jdbc.JdbcJournal;
import luoshi.parameter.Catalogue;
import luoshi.parameter.Parameters;
import luoshi.parameter.jdbc.JdbcParameterVersions;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.project.Sort;
import luoshi.project.appraisal.Appraisals;
import luoshi.project.appraisal.ConcludeAppraisal;
import luoshi.project.appraisal.SubmitAppraisal;
import luoshi.project.fund.ChangeSource;
import luoshi.project.fund.Funds;
import luoshi.project.fund.MoveMoney;
import luoshi.project.fund.PlanSource;
import luoshi.project.health.CloseEntry;
import luoshi.project.health.Health;
import luoshi.project.health.NameParty;
import luoshi.project.health.OpenEntry;
import luoshi.project.health.SecureElement;
import luoshi.project.investment.FreezePlan;
import luoshi.project.investment.PlansAsked;
import luoshi.project.investment.YearPlan;
import luoshi.project.jdbc.JdbcAppraisals;
import luoshi.project.jdbc.JdbcBatches;
import luoshi.project.jdbc.JdbcEvents;
import luoshi.project.jdbc.JdbcFindings;
import luoshi.project.jdbc.JdbcFunds;
import luoshi.project.jdbc.JdbcHealth;
import luoshi.project.jdbc.JdbcInvestments;
import luoshi.project.jdbc.JdbcPapers;
import luoshi.project.jdbc.JdbcPortfolios;
import luoshi.project.jdbc.JdbcProjects;
import luoshi.project.life.Event;
import luoshi.project.life.EventKind;
import luoshi.project.life.Events;
import luoshi.project.life.NoteEvent;
import luoshi.project.life.Noting;
import luoshi.project.life.WithdrawEvent;
import luoshi.project.move.ChangeProject;
import luoshi.project.move.EndProject;
import luoshi.project.move.MoveProject;
import luoshi.project.move.RegisterProject;
import luoshi.project.paper.Checklist;
import luoshi.project.paper.FilePaper;
import luoshi.project.paper.Holds;
import luoshi.project.paper.Paper;
import luoshi.project.paper.PaperState;
import luoshi.project.paper.Papers;
import luoshi.project.paper.VerifyPaper;
import luoshi.project.portfolio.FillPortfolio;
import luoshi.project.portfolio.LeavePortfolio;
import luoshi.project.portfolio.OpenPortfolio;
import luoshi.project.portfolio.Portfolios;
import luoshi.project.watch.Found;
import luoshi.project.watch.Watch;
import luoshi.project.watch.WatchProjects;
import luoshi.region.Posts;
import luoshi.region.Units;
import luoshi.region.jdbc.JdbcPosts;
import luoshi.region.jdbc.JdbcUnits;
import luoshi.round.RunDailyRound;
import luoshi.search.jdbc.JdbcSearchIndex;
import luoshi.supervision.Answer;
import luoshi.supervision.RegisterDuty;
import luoshi.supervision.jdbc.JdbcDuties;

/** The use cases of projects, put together for a test; every project has a name of its own. */
final class Works implements AutoCloseable {
    static final String KEEPER = "chengxiaofan";
    static final String UNIT = "水利局";
    static final String CLERK = "xiruoshui";
    private static final AtomicInteger COUNT = new AtomicInteger();

    final SampleOffice office = new SampleOffice();
    final Projects projects = new JdbcProjects(office.jdbc());
    final Parameters parameters = new Parameters(new Catalogue(), new JdbcParameterVersions(office.jdbc()));
    final Papers papers = new JdbcPapers(office.jdbc());
    final Events events = new JdbcEvents(office.jdbc());
    final Units units = new JdbcUnits(office.jdbc());
    final Posts posts = new JdbcPosts(office.jdbc());
    final Journal journal = new JdbcJournal(office.jdbc());
    final RegisterProject register =
            new RegisterProject(projects, units, posts, new JdbcSearchIndex(office.jdbc()), journal);
    final ChangeProject change =
            new ChangeProject(projects, papers, units, posts, new JdbcSearchIndex(office.jdbc()), journal);
    final MoveProject move = new MoveProject(
            projects,
            papers,
            new Checklist(papers, parameters),
            new PlansAsked(new JdbcInvestments(office.jdbc()), parameters),
            journal);
    final EndProject end = new EndProject(projects, journal);
    final FilePaper file = new FilePaper(projects, papers, parameters, journal);
    final VerifyPaper verify = new VerifyPaper(projects, papers, journal);
    final NoteEvent note = new NoteEvent(projects, events, papers, parameters, journal);
    final WithdrawEvent withdraw = new WithdrawEvent(projects, events, journal);

    final Funds funds = new JdbcFunds(office.jdbc());
    final PlanSource plan = new PlanSource(projects, funds, journal);
    final ChangeSource adjust = new ChangeSource(funds, journal);
    final MoveMoney money = new MoveMoney(projects, funds, new Holds(parameters), journal);
    final Appraisals appraisals = new JdbcAppraisals(office.jdbc());
    final SubmitAppraisal submit = new SubmitAppraisal(projects, appraisals, journal);
    final ConcludeAppraisal conclude = new ConcludeAppraisal(appraisals, journal);

    final Portfolios portfolios = new JdbcPortfolios(office.jdbc());
    final OpenPortfolio portfolio = new OpenPortfolio(portfolios, journal);
    final FillPortfolio fill = new FillPortfolio(portfolios, projects, new JdbcBatches(office.jdbc()), journal);
    final LeavePortfolio leave = new LeavePortfolio(portfolios, journal);

    final Health health = new JdbcHealth(office.jdbc());
    final SecureElement secure = new SecureElement(projects, health, units, journal);
    final NameParty name = new NameParty(projects, health, journal);
    final OpenEntry open = new OpenEntry(projects, health, units, journal);
    final CloseEntry close = new CloseEntry(projects, health, journal);
    final WatchProjects watch = new WatchProjects(
            new JdbcFindings(office.jdbc()),
            new RegisterDuty(new JdbcDuties(office.jdbc()), units, journal),
            parameters,
            journal);
    final RunDailyRound round = RoundAccess.round(office.jdbc(), Clock.systemUTC());

    /** A whole profile, ready for the 前期库. */
    KeyProject.Profile profile(Actor actor) {
        int number = COUNT.incrementAndGet();
        LocalDate today = Matters.today();
        return new KeyProject.Profile(
                new KeyProject.About(
                        "供水工程" + number + "号",
                        "2611-140424-04-01-%06d".formatted(number),
                        "新建供水管网12公里",
                        ApprovalWay.GOVERNMENT,
                        Sort.INFRASTRUCTURE,
                        false,
                        false),
                new KeyProject.Site(actor.regionId(), "城北", "水利"),
                new KeyProject.Charge(
                        units.named(actor.regionId(), UNIT).orElseThrow().id(),
                        "安河县水务有限公司",
                        posts.list(actor.regionId()).stream()
                                .filter(post -> post.name().equals("分管农业的副县长"))
                                .findFirst()
                                .orElseThrow()
                                .id()),
                new KeyProject.Money(new BigDecimal("86000000.00"), null, BigDecimal.ZERO),
                new KeyProject.Due(today.plusDays(300), today.plusDays(700), null));
    }

    long planned() {
        return done(KEEPER, actor -> register.register(actor, profile(actor), Matters.today()));
    }

    long preparing() {
        long id = planned();
        move(id, Library.PREPARING, "");
        return id;
    }

    /** Under a way of its own. */
    long preparing(ApprovalWay way, Sort sort) {
        long id = done(KEEPER, actor -> {
            KeyProject.Profile whole = profile(actor);
            KeyProject.About about = whole.about();
            return register.register(
                    actor,
                    new KeyProject.Profile(
                            new KeyProject.About(about.name(), about.code(), about.content(), way, sort, true, false),
                            whole.site(),
                            whole.charge(),
                            whole.money(),
                            whole.due()),
                    Matters.today());
        });
        move(id, Library.PREPARING, "");
        return id;
    }

    /** Every item granted on the day. */
    void grantAll(long id, LocalDate day) {
        papersOf(id).forEach(paper -> done(CLERK, actor -> file.file(actor, id, paper.item(), granted(day), day)));
    }

    static Paper.Filing granted(LocalDate day) {
        return new Paper.Filing(PaperState.GRANTED, "安审批〔2026〕8号", day, null, "", Paper.Undertaking.NONE, null);
    }

    List<Paper> papersOf(long id) {
        return office.as(KEEPER, actor -> papers.of(actor.regionId(), id));
    }

    Answer note(String login, long id, EventKind kind, LocalDate on) {
        return office.as(
                login,
                actor -> note.note(
                        actor,
                        id,
                        new Event(0, kind, on, "", null, null, kind.proven() ? 1L : null, ""),
                        Noting.Basis.MAIN_WORKS,
                        Matters.today()));
    }

    KeyProject find(long id) {
        return office.as(KEEPER, actor -> projects.find(actor.regionId(), id).orElseThrow());
    }

    List<KeyProject.Stay> stays(String login, long id) {
        return office.as(login, actor -> projects.stays(actor.regionId(), id));
    }

    /** The plan of this year. */
    void freeze(long id) {
        FreezePlan freeze = new FreezePlan(projects, new JdbcInvestments(office.jdbc()), journal);
        done(
                KEEPER,
                actor -> freeze.freeze(
                        actor,
                        id,
                        new FreezePlan.Wish(Matters.today().getYear(), new BigDecimal("9000000"), YearPlan.EVEN, ""),
                        Matters.today()));
    }

    Answer move(long id, Library to, String reason) {
        return office.as(KEEPER, actor -> move.move(actor, id, to, reason, Matters.today()));
    }

    long done(String login, Function<Actor, Answer> work) {
        return switch (office.as(login, work)) {
            case Answer.Done done -> done.id();
            case Answer.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    List<Health.Gap> gaps() {
        return office.as(KEEPER, actor -> health.gaps(actor.regionId(), 1000));
    }

    /** What the watch says of a project on a day. */
    Map<Watch, String> amiss(long id, LocalDate day) {
        return office.as(KEEPER, actor -> watch.amiss(actor.regionId(), day, id)).stream()
                .collect(Collectors.toMap(Found::watch, Found::words));
    }

    static String refused(Answer answer) {
        return answer instanceof Answer.Refused refused ? refused.reason() : "";
    }

    @Override
    public void close() {
        office.close();
    }
}
