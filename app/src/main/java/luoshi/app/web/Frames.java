package luoshi.app.web;

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
            new Entry("导出", "/exports", "export.rows export.approve"),
            new Entry("系统", "/system", "region.manage role.grant journal.read parameter.manage"));

    private final Divisions divisions;
    private final Map<Long, String> governments = new ConcurrentHashMap<>();

    Frames(Divisions divisions) {
        this.divisions = divisions;
    }

    private record Entry(String name, String href, String rights) {
        boolean shownTo(Actor actor) {
            return rights.isEmpty() || List.of(rights.split(" ")).stream().anyMatch(actor::may);
        }
    }

    Frame of(Actor actor, Place place, Visit visit) {
        return new Frame(
                place.title(),
                place.crumbs(),
                government(actor.regionId()),
                actor.label(),
                Days.withWeekday(visit.today()),
                ENTRIES.stream()
                        .filter(entry -> entry.shownTo(actor))
                        .map(entry -> new Frame.MenuEntry(
                                entry.name(), entry.href(), entry.href().equals(place.menu())))
                        .toList(),
                visit.csrf(),
                visit.toast().isEmpty() ? null : visit.toast());
    }

    private String government(long regionId) {
        return governments.computeIfAbsent(
                regionId, id -> divisions.find(id).map(Division::name).orElse("") + "人民政府");
    }
}
