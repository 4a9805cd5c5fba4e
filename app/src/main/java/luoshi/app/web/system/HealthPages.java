package luoshi.app.web.system;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.access.Account;
import luoshi.access.Accounts;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Days;
import luoshi.app.web.page.Frame;
import luoshi.journal.FactRows;
import luoshi.notice.sending.DecideSending;
import luoshi.notice.sending.SendingState;
import luoshi.notice.sending.Sendings;
import luoshi.region.Unit;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 概览, 运行 and 组件. */
@Controller
public class HealthPages {
    private static final long GIB = 1L << 30;
    private static final long MIB = 1L << 20;
    private static final long LEAST_FREE = 2 * GIB;
    private static final Duration LONGEST_LAG = Duration.ofSeconds(10);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
    private static final int TROUBLES = 200;

    private final FactRows facts;
    private final Machine machine;
    private final Sendings sendings;
    private final DecideSending decide;
    private final Accounts accounts;
    private final Units units;

    HealthPages(
            FactRows facts, Machine machine, Sendings sendings, DecideSending decide, Accounts accounts, Units units) {
        this.facts = facts;
        this.machine = machine;
        this.sendings = sendings;
        this.decide = decide;
        this.accounts = accounts;
        this.units = units;
    }

    /** A figure with its verdict. */
    public record Figure(String name, String value, boolean good, String advice) {}

    /**
     * A message that did not go out, or may not have.
     *
     * @param advice what to do
     */
    public record Stuck(long id, String what, String who, String channel, String state, String answer, String advice) {}

    /** The page. */
    public record Shown(List<Figure> figures, List<Stuck> stuck, boolean mayDecide, String complaint) {}

    @GetMapping("/system")
    ModelAndView overview(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(
                    actor,
                    "region.manage",
                    "account.manage",
                    "role.grant",
                    "journal.read",
                    "parameter.manage",
                    "system.health");
            return visit.page(actor, "system/overview", Place.top("/system", "系统"), ABOUT);
        });
    }

    @GetMapping("/system/components")
    ModelAndView components(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(
                    actor,
                    "region.manage",
                    "account.manage",
                    "role.grant",
                    "journal.read",
                    "parameter.manage",
                    "system.health");
            return visit.page(actor, "system/components", Places.tab("组件"), List.of());
        });
    }

    @GetMapping("/system/health")
    ModelAndView health(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "system.health");
            return show(visit, actor, "");
        });
    }

    /** 死信: a person says whether it is sent again or not at all. */
    @PostMapping("/system/health/sendings/{id}")
    ModelAndView decide(Visit visit, HttpServletResponse response, @PathVariable long id, @RequestParam boolean again) {
        return visit.as(actor -> {
            Denied.unless(actor, "notice.manage");
            return switch (decide.decide(actor, id, again, visit.now())) {
                case DecideSending.Answer.Refused refused -> show(visit, actor, refused.reason());
                case DecideSending.Answer.Done ignored ->
                    Places.done(response, again ? "已重新排队，马上再发一次" : "不再发，站内仍可看到", "/system/health");
            };
        });
    }

    private ModelAndView show(Visit visit, Actor actor, String complaint) {
        List<Figure> figures = new ArrayList<>(figures(actor, visit.now()));
        figures.add(outgoing(visit.now()));
        Map<Long, String> people =
                accounts.list(actor.regionId()).stream().collect(Collectors.toMap(Account::id, Account::name));
        Map<Long, String> names = units.list(actor.regionId(), visit.today()).stream()
                .collect(Collectors.toMap(Unit::id, Unit::shortName));
        List<Stuck> stuck = sendings.troubles(TROUBLES).stream()
                .map(one -> stuck(one, people, names))
                .toList();
        Shown page = new Shown(figures, stuck, actor.may("notice.manage"), complaint);
        return visit.page(actor, "system/health", Places.tab("运行"), page);
    }

    private Figure outgoing(Instant now) {
        Sendings.Counts counts = sendings.counts();
        @Nullable Instant oldest = counts.oldest();
        boolean slow = oldest != null && Duration.between(oldest, now).compareTo(LONGEST_WAIT) > 0;
        boolean good = counts.dead() == 0 && counts.unsure() == 0 && !slow;
        return new Figure(
                "外发通知",
                "等待" + counts.waiting() + "件，死信" + counts.dead() + "件，不明" + counts.unsure() + "件",
                good,
                slow ? "最早一件已等" + span(Duration.between(oldest, now)) + "，请看渠道是否连得上" : "请在下面逐件处理");
    }

    private static Stuck stuck(Sendings.Trouble one, Map<Long, String> people, Map<Long, String> names) {
        @Nullable Long unit = one.unitId();
        boolean dead = one.state() == SendingState.DEAD;
        return new Stuck(
                one.id(),
                one.key().startsWith("digest/") ? "日报" + one.key().substring("digest/".length()) : "通知",
                unit != null
                        ? names.getOrDefault(unit, "") + "群"
                        : people.getOrDefault(one.accountId(), "账号" + one.accountId()),
                one.channel(),
                dead ? "死信，试了" + one.attempts() + "次" : "不明，可能已经发出",
                one.answer(),
                dead ? "先在渠道页发一条测试，改好再重发" : "先问本人收到没有；没收到再重发，否则会收到两次");
    }

    private List<Figure> figures(Actor actor, Instant now) {
        FactRows.Health sealing = facts.health(actor.regionId());
        @Nullable Instant oldest = sealing.oldestUnsealed();
        Duration lag = oldest == null ? Duration.ZERO : Duration.between(oldest, now);
        Machine.State state = machine.state();
        return List.of(
                new Figure("程序版本", state.version(), true, ""),
                new Figure("已连续运行", span(state.uptime()), true, ""),
                new Figure("程序内存", state.heapBytes() / MIB + " MB，上限" + state.heapLimit() / MIB + " MB", true, ""),
                new Figure(
                        "数据库", "PostgreSQL " + state.database() + "，" + state.databaseBytes() / MIB + " MB", true, ""),
                new Figure(
                        "磁盘剩余", state.freeBytes() / GIB + " GB", state.freeBytes() > LEAST_FREE, "不足2GB，请清理或扩容，以免写不进去"),
                new Figure("佐证文件", state.evidenceFolder(), true, ""),
                new Figure(
                        "留痕封存",
                        "已封" + sealing.sealed() + "条，待封" + sealing.unsealed() + "条",
                        lag.compareTo(LONGEST_LAG) < 0,
                        "最早一条已等" + span(lag) + "，请看程序日志"),
                new Figure("最近的锚", sealing.lastAnchor() == null ? "还没有" : Days.spoken(sealing.lastAnchor()), true, ""));
    }

    private static String span(Duration span) {
        return span.toDays() > 0
                ? span.toDays() + "天" + span.toHoursPart() + "小时"
                : span.toHours() > 0
                        ? span.toHours() + "小时" + span.toMinutesPart() + "分"
                        : span.toMinutes() > 0 ? span.toMinutes() + "分" : span.toSeconds() + "秒";
    }

    /** What each tab is for, shown to those who may open it. */
    public record About(String href, String words) {}

    private static final List<About> ABOUT = List.of(
            new About("/system/regions", "本级政府的上级和下辖乡镇、村"),
            new About("/system/units", "部门、乡镇、园区、国企的名称、别名和分管领导；撤并留历史"),
            new About("/system/posts", "职务、任免、代行和B角；责任跟着职务走"),
            new About("/system/people", "人员和今天的职务"),
            new About("/system/accounts", "开户、停用、重置密码、授权"),
            new About("/system/roles", "每个角色看得到什么、可以办什么"),
            new About("/system/parameters", "每一个假设和阈值：依据、版本、谁设的"),
            new About("/system/channels", "邮件服务器和群机器人，发测试"),
            new About("/system/journal", "谁在什么时候办了什么；校验有没有被改动"),
            new About("/system/health", "版本、磁盘、封存是否正常"),
            new About("/system/components", "界面的每种组件和每种状态"));

    /** The tab's sentence; empty where there is none. */
    public static String words(List<About> about, Frame.MenuEntry tab) {
        return about.stream()
                .filter(line -> line.href().equals(tab.href()))
                .map(About::words)
                .findFirst()
                .orElse("");
    }
}
