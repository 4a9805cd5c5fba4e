package luoshi.app.web.investment;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.project.Amounts;
import luoshi.project.investment.Progress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 调度单: laggards first, and from here to the dispatch meeting. */
@Controller
public class DispatchPages {
    /** So many items has the form of a meeting. */
    private static final int ITEMS = 8;

    private final DispatchReader reader;

    DispatchPages(DispatchReader reader) {
        this.reader = reader;
    }

    /**
     * The sheet.
     *
     * @param rows those that lag, or all
     * @param left how many are not shown
     */
    public record Shown(
            LocalDate day,
            List<DispatchRow> rows,
            long lagging,
            int left,
            boolean all,
            BigDecimal missing,
            String meeting,
            boolean mayReport,
            boolean mayExport) {

        public String missingYi() {
            return Amounts.yi(missing);
        }
    }

    @GetMapping("/projects/dispatch")
    ModelAndView show(Visit visit, @RequestParam(defaultValue = "") String all) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            LocalDate day = Progress.day(visit.today());
            return visit.page(
                    actor,
                    "investment/dispatch",
                    Place.under("/projects", "项目", "调度单"),
                    shown(actor, day, reader.rows(actor.regionId(), day), all.equals("1")));
        });
    }

    private static Shown shown(Actor actor, LocalDate day, List<DispatchRow> rows, boolean all) {
        List<DispatchRow> lagging = rows.stream().filter(DispatchRow::lags).toList();
        return new Shown(
                day,
                all ? rows : lagging,
                lagging.size(),
                all ? 0 : rows.size() - lagging.size(),
                all,
                lagging.stream()
                        .map(DispatchRow::missing)
                        .filter(sum -> sum.signum() > 0)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                actor.may("duty.assign") && !lagging.isEmpty() ? meeting(day, lagging) : "",
                actor.may("project.report"),
                actor.may("export.rows"));
    }

    /** The form of a dispatch meeting with the farthest behind as its items. */
    private static String meeting(LocalDate day, List<DispatchRow> lagging) {
        return lagging.stream()
                .limit(ITEMS)
                .map(row -> "&words=" + encoded(item(day, row)) + "&unit="
                        + row.progress().unitId())
                .collect(Collectors.joining(
                        "", "/meetings/new?kind=DISPATCH&title=" + encoded(day.getMonthValue() + "月重点项目调度会"), ""));
    }

    private static String item(LocalDate day, DispatchRow row) {
        String behind = row.behind().isEmpty() ? "" : "，" + day.getMonthValue() + "月底比计划差" + row.behind() + "个百分点";
        return row.name() + behind + (row.stuck().isEmpty() ? "" : "：" + row.stuck());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
