package luoshi.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import luoshi.access.Actor;
import luoshi.app.web.page.Days;
import luoshi.app.web.page.Frame;
import luoshi.region.Division;
import luoshi.region.Divisions;
import org.springframework.stereotype.Component;

/** Builds the frame around a page: the menu that the person may use, the government's name, the day. */
@Component
public final class Frames {
    /** Menu entries in order, each with the right that shows it; an entry of a room that is not built yet is not here. */
    private static final List<Entry> ENTRIES = List.of(
            new Entry("工作台", "/", ""),
            new Entry("报告", "/reports", "report.read"),
            new Entry("台账", "/ledger", "ledger.read"),
            new Entry("督办", "/duties", "duty.read"),
            new Entry("项目", "/projects", "project.read"),
            new Entry("条线", "/lines", "line.read"),
            new Entry("通知", "/notices", "duty.read"),
            new Entry("导出", "/exports", "export.rows export.approve"),
            new Entry(
                    "系统",
                    "/system",
                    "region.manage account.manage role.grant journal.read parameter.manage system.health"));

    /** The pages of 系统, each with the rights that open it (三员分立). */
    private static final List<Entry> SYSTEM = List.of(
            new Entry("概览", "/system", ""),
            new Entry("区划", "/system/regions", "region.manage"),
            new Entry("单位", "/system/units", "region.manage"),
            new Entry("职务", "/system/posts", "region.manage"),
            new Entry("人员", "/system/people", "region.manage"),
            new Entry("账号", "/system/accounts", "account.manage role.grant"),
            new Entry("角色", "/system/roles", "role.grant"),
            new Entry("参数", "/system/parameters", "parameter.manage"),
            new Entry("日历", "/system/calendar", "parameter.manage"),
            new Entry("渠道", "/system/channels", "notice.manage"),
            new Entry("留痕", "/system/journal", "journal.read"),
            new Entry("运行", "/system/health", "system.health"),
            new Entry("组件", "/system/components", ""));

    /** The pages of 台账 that stand beside each other. */
    private static final List<Entry> LEDGER = List.of(
            new Entry("台账", "/ledger", ""),
            new Entry("章节进度", "/ledger/outline", ""),
            new Entry("责任链条", "/ledger/chain", ""),
            new Entry("分解指标", "/ledger/quotas", ""),
            new Entry("民生实事", "/ledger/pledges", ""),
            new Entry("自动取数", "/ledger/proofs", ""),
            new Entry("表格填报", "/ledger/grid", "ledger.report"),
            new Entry("待核验", "/verification", "ledger.verify"),
            new Entry("存在问题", "/ledger/problems", ""),
            new Entry("月末快照", "/ledger/months", ""));

    /** The pages of 报告. */
    private static final List<Entry> REPORTS = List.of(
            new Entry("报告", "/reports", ""),
            new Entry("名词解释", "/terms", "report.read"),
            new Entry("部门用词", "/lead-words", "report.read"),
            new Entry("问题清单", "/problems", "ledger.read"));

    /** The pages of 督办. */
    private static final List<Entry> SUPERVISION = List.of(
            new Entry("13710", "/duties", ""),
            new Entry("清单", "/duties/list", ""),
            new Entry("督查令", "/supervision/orders", "order.read"),
            new Entry("通报", "/supervision/bulletins", ""),
            new Entry("追责登记", "/supervision/records", "record.read record.own"),
            new Entry("会议", "/meetings", ""),
            new Entry("包联走访", "/visits", "visit.read"),
            new Entry("报送", "/rhythm", ""),
            new Entry("专项行动", "/campaigns", ""),
            new Entry("减负", "/burden", ""));

    /** The pages of 项目. */
    private static final List<Entry> PROJECTS = List.of(
            new Entry("项目四库", "/projects", ""),
            new Entry("项目清单", "/projects/list", ""),
            new Entry("调度单", "/projects/dispatch", ""),
            new Entry("月度填报", "/projects/months", "project.report"),
            new Entry("各地汇总", "/projects/places", ""),
            new Entry("批次", "/projects/batches", ""),
            new Entry("压茬推进", "/projects/relay", ""),
            new Entry("项目盘子", "/projects/portfolios", ""),
            new Entry("各项率", "/projects/rates", ""),
            new Entry("资金池", "/projects/funds", ""),
            new Entry("投资评审", "/projects/appraisals", ""),
            new Entry("标准地", "/projects/areas", ""),
            new Entry("承诺兑现", "/projects/promises", ""),
            new Entry("项目预警", "/projects/watch", ""),
            new Entry("要素缺口", "/projects/gaps", ""),
            new Entry("观摩评比", "/projects/tours", ""));

    private final Divisions divisions;
    private final Map<Long, String> governments = new ConcurrentHashMap<>();

    Frames(Divisions divisions) {
        this.divisions = divisions;
    }

    private record Entry(String name, String href, String rights) {
        boolean shownTo(Actor actor) {
            return rights.isEmpty() || List.of(rights.split(" ")).stream().anyMatch(actor::may);
        }

        Frame.MenuEntry shown(boolean current) {
            return new Frame.MenuEntry(name, href, current);
        }
    }

    Frame of(Actor actor, Place place, Visit visit) {
        return new Frame(
                place.title(),
                place.heading(),
                place.crumbs(),
                government(actor.regionId()),
                actor.label(),
                Days.withWeekday(visit.today()),
                ENTRIES.stream()
                        .filter(entry -> entry.shownTo(actor))
                        .map(entry -> entry.shown(entry.href().equals(place.menu())))
                        .toList(),
                tabs(actor, place),
                visit.csrf(),
                actor.may("duty.remark")
                        ? "/remarks/new?title=" + URLEncoder.encode(place.heading(), StandardCharsets.UTF_8)
                        : null,
                visit.toast().isEmpty() ? null : visit.toast());
    }

    private static List<Frame.MenuEntry> tabs(Actor actor, Place place) {
        List<Entry> tabs = switch (place.menu()) {
            case "/system" -> SYSTEM;
            case "/duties" -> SUPERVISION;
            case "/reports" -> onTop(REPORTS, place);
            case "/projects" -> onTop(PROJECTS, place);
            case "/ledger" -> onTop(LEDGER, place);
            default -> List.of();
        };
        return tabs.stream()
                .filter(entry -> entry.shownTo(actor))
                .map(entry -> entry.shown(current(entry, place)))
                .toList();
    }

    /** What lies below the pages of 报告, 台账 and 项目 has no tabs. */
    private static List<Entry> onTop(List<Entry> tabs, Place place) {
        return tabs.stream().anyMatch(tab -> tab.name().equals(place.title())) ? tabs : List.of();
    }

    /** A page below a tab names the tab in its crumbs. */
    private static boolean current(Entry entry, Place place) {
        boolean first = entry.href().equals(place.menu());
        return entry.name().equals(place.title())
                || (first && place.crumbs().isEmpty())
                || (!first
                        && place.crumbs().stream()
                                .anyMatch(crumb -> crumb.href().equals(entry.href())));
    }

    private String government(long regionId) {
        return governments.computeIfAbsent(
                regionId, id -> divisions.find(id).map(Division::name).orElse("") + "人民政府");
    }
}
