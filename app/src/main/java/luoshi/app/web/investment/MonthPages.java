package luoshi.app.web.investment;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.project.investment.Investments;
import luoshi.project.investment.Month;
import luoshi.project.investment.Progress;
import luoshi.project.investment.ReportMonth;
import luoshi.project.investment.YearPlan;
import luoshi.project.sum.Series;
import luoshi.supervision.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 月度填报 (R3-10): the months of all projects that one may report, in one grid. Good rows are taken; a bad one stays with what was typed and why. */
@Controller
public class MonthPages {
    private static final int ROWS = 200;

    private final Projects projects;
    private final Investments investments;
    private final ReportMonth report;

    MonthPages(Projects projects, Investments investments, ReportMonth report) {
        this.projects = projects;
        this.investments = investments;
        this.report = report;
    }

    /** The grid. */
    public record Grid(YearMonth month, Series series, boolean both, List<MonthRow> rows, String complaint) {
        public String title() {
            return month.getYear() + "年" + month.getMonthValue() + "月";
        }

        public String query(YearMonth other, Series of) {
            return "/projects/months?month=" + other + "&series=" + of.name();
        }

        public long reported() {
            return rows.stream().filter(row -> row.now() != null).count();
        }
    }

    @GetMapping("/projects/months")
    ModelAndView grid(
            Visit visit,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "DISPATCH") String series) {
        return visit.as(actor -> show(visit, actor, month(month, visit.today()), series(series), Map.of(), ""));
    }

    @PostMapping("/projects/months")
    ModelAndView report(Visit visit, HttpServletResponse response) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.report");
            YearMonth month = month(visit.typed("month"), visit.today());
            Series series = series(visit.typed("series"));
            Map<Long, String> errors = new LinkedHashMap<>();
            int done = 0;
            for (MonthRow row : rows(actor, month, series)) {
                MonthRow typed = row.typed(visit.typed());
                if (typed.changed(row)) {
                    String error = report(visit, actor, typed, month, series);
                    done += error.isEmpty() ? 1 : 0;
                    if (!error.isEmpty()) {
                        errors.put(row.project().id(), error);
                    }
                }
            }
            if (errors.isEmpty() && done > 0) {
                Toast.leave(response, "已报" + done + "个项目");
                return new ModelAndView("redirect:/projects/months?month=" + month + "&series=" + series.name());
            }
            String told = errors.isEmpty()
                    ? "没有改动任何一行"
                    : (done > 0 ? "已报" + done + "个项目；" : "") + "还有" + errors.size() + "个没有报成，原因写在各行下面，填的内容都还在";
            return show(visit, actor, month, series, errors, told);
        });
    }

    private String report(Visit visit, Actor actor, MonthRow row, YearMonth month, Series series) {
        String wrong = row.wrong();
        if (!wrong.isEmpty()) {
            return wrong;
        }
        return report.report(actor, row.project().id(), row.told(series, month.atDay(1)), visit.today())
                        instanceof Answer.Refused refused
                ? refused.reason()
                : "";
    }

    private ModelAndView show(
            Visit visit, Actor actor, YearMonth month, Series series, Map<Long, String> errors, String complaint) {
        Denied.unless(actor, "project.report");
        List<MonthRow> rows = new ArrayList<>();
        for (MonthRow row : rows(actor, month, series)) {
            String error = errors.get(row.project().id());
            rows.add(error == null ? row : row.typed(visit.typed()).failed(error));
        }
        return visit.page(
                actor,
                "investment/months",
                Place.under("/projects", "项目", "月度填报"),
                new Grid(month, series, actor.scope().whole(), rows, complaint));
    }

    /** Of projects under construction or completed: only there something may be completed (R3-11). */
    private List<MonthRow> rows(Actor actor, YearMonth month, Series series) {
        long region = actor.regionId();
        List<KeyProject> reported = Stream.of(Library.BUILDING, Library.COMPLETED)
                .flatMap(library -> projects.page(Projects.Filter.all(region).in(library), null, ROWS).stream())
                .filter(project -> ReportMonth.may(actor, project, series))
                .toList();
        List<Long> ids = reported.stream().map(KeyProject::id).toList();
        Map<Long, YearPlan> plans = investments.plans(region, ids, month.getYear());
        Map<Long, List<Month>> months = investments.months(region, ids, month.getYear());
        return reported.stream()
                .map(project -> MonthRow.of(
                        project,
                        Optional.ofNullable(plans.get(project.id())),
                        months.getOrDefault(project.id(), List.of()),
                        series,
                        month.atDay(1)))
                .toList();
    }

    private static YearMonth month(String words, LocalDate today) {
        YearMonth last = YearMonth.from(Progress.day(today));
        if (!words.matches("20\\d{2}-(0[1-9]|1[0-2])")) {
            return last;
        }
        YearMonth asked = YearMonth.parse(words);
        return asked.isAfter(YearMonth.from(today)) ? last : asked;
    }

    private static Series series(String words) {
        return words.equals(Series.STATISTICS.name()) ? Series.STATISTICS : Series.DISPATCH;
    }
}
