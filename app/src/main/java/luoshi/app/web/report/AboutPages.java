package luoshi.app.web.report;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.report.Answer;
import luoshi.report.DescribeReport;
import luoshi.report.MoveReport;
import luoshi.report.Occasion;
import luoshi.report.Report;
import luoshi.report.ReportState;
import luoshi.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 报告情况: session, speaker, state and versions of a report. */
@Controller
public class AboutPages {
    private final Reports reports;
    private final DescribeReport describe;
    private final MoveReport move;

    AboutPages(Reports reports, DescribeReport describe, MoveReport move) {
        this.reports = reports;
        this.describe = describe;
        this.move = move;
    }

    /**
     * What the page shows.
     *
     * @param versions all versions, the latest first
     * @param next what the report may become
     * @param states what a new version may be
     */
    public record About(
            Report report,
            List<Report> versions,
            List<ReportState> next,
            List<Choice> states,
            boolean may,
            String complaint) {

        /** The version before the one given. */
        public Optional<Report> before(Report version) {
            return versions.stream()
                    .filter(other ->
                            other.version().number() < version.version().number())
                    .findFirst();
        }
    }

    @GetMapping("/reports/{id}/about")
    ModelAndView about(Visit visit, @PathVariable long id) {
        return visit.as(actor -> page(visit, actor, id, ""));
    }

    /** What the form holds. */
    record Described(
            @Nullable String title,
            @Nullable Integer congress,
            @Nullable Integer session,
            @Nullable LocalDate heldOn,
            @Nullable String post,
            @Nullable String speaker) {

        Occasion occasion() {
            return new Occasion(
                    congress == null ? 0 : congress,
                    session == null ? 0 : session,
                    heldOn,
                    post == null ? "" : post.strip(),
                    speaker == null ? "" : speaker.strip());
        }
    }

    @PostMapping("/reports/{id}/about")
    ModelAndView describe(Visit visit, HttpServletResponse response, @PathVariable long id, Described described) {
        return visit.as(actor -> answer(
                visit,
                response,
                actor,
                id,
                describe.describe(actor, id, described.title() == null ? "" : described.title(), described.occasion()),
                "已保存"));
    }

    @PostMapping("/reports/{id}/state")
    ModelAndView move(Visit visit, HttpServletResponse response, @PathVariable long id, @RequestParam String state) {
        return visit.as(actor -> answer(
                visit, response, actor, id, move.move(actor, id, ReportState.called(state)), "报告已改为“" + state + "”"));
    }

    private ModelAndView answer(
            Visit visit, HttpServletResponse response, Actor actor, long id, Answer answer, String words) {
        return switch (answer) {
            case Answer.Refused refused -> page(visit, actor, id, refused.reason());
            case Answer.Done done -> {
                Toast.leave(response, words);
                yield new ModelAndView("redirect:/reports/" + done.id() + "/about");
            }
        };
    }

    private ModelAndView page(Visit visit, Actor actor, long id, String complaint) {
        Report report = reports.find(actor.regionId(), id).orElseThrow(Missing::new);
        boolean may = actor.may("report.manage");
        List<ReportState> next =
                may && report.version().latest() ? report.state().next() : List.of();
        return visit.page(
                actor,
                "report/about",
                Place.under("/reports", "报告", report.title()).then("报告情况", "/reports/" + id),
                new About(
                        report,
                        reports.versions(actor.regionId(), report.version().firstId())
                                .reversed(),
                        next,
                        ReportPages.states(next.isEmpty() ? ReportState.PUBLISHED : next.getLast()),
                        may,
                        complaint));
    }
}
