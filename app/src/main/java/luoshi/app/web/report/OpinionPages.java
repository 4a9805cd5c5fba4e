package luoshi.app.web.report;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.report.Answer;
import luoshi.report.Report;
import luoshi.report.Reports;
import luoshi.report.opinion.DeputyOpinion;
import luoshi.report.opinion.DeputyOpinions;
import luoshi.report.opinion.RaiseOpinion;
import luoshi.report.opinion.RuleOnOpinion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 代表意见: what deputies say of passages, and what became of it. */
@Controller
public class OpinionPages {
    private final Reports reports;
    private final DeputyOpinions opinions;
    private final RaiseOpinion raise;
    private final RuleOnOpinion rule;

    OpinionPages(Reports reports, DeputyOpinions opinions, RaiseOpinion raise, RuleOnOpinion rule) {
        this.reports = reports;
        this.opinions = opinions;
        this.raise = raise;
        this.rule = rule;
    }

    /** What is being written down; kept where it was refused. */
    public record Sheet(String passage, int from, String deputy, String delegation, String words) {
        static final Sheet EMPTY = new Sheet("", 0, "", "", "");
    }

    /** What the form holds. */
    record Written(
            @Nullable String passage,
            @Nullable Integer from,
            @Nullable String deputy,
            @Nullable String delegation,
            @Nullable String words) {

        Sheet sheet() {
            return new Sheet(
                    text(passage),
                    from == null ? 0 : from,
                    text(deputy).strip(),
                    text(delegation).strip(),
                    text(words));
        }

        private static String text(@Nullable String field) {
            return field == null ? "" : field;
        }
    }

    /**
     * The list.
     *
     * @param versions the name of each version by its id
     */
    public record Heard(
            Report report,
            List<DeputyOpinion> opinions,
            Map<Long, String> versions,
            Sheet sheet,
            boolean mayRaise,
            boolean mayRule,
            String complaint) {

        /** 12条：已采纳5，部分采纳2，不采纳1，未答复4 */
        public String told() {
            return opinions.size() + "条：采纳" + count("采纳") + "，部分采纳" + count("部分采纳") + "，不采纳" + count("不采纳") + "，未答复"
                    + count("");
        }

        private long count(String verdict) {
            return opinions.stream()
                    .filter(opinion -> opinion.ruling().verdict().equals(verdict))
                    .count();
        }
    }

    /** With the passage that was selected in the text, where one was. */
    @GetMapping("/reports/{id}/opinions")
    ModelAndView list(
            Visit visit,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int start,
            @RequestParam(defaultValue = "0") int end) {
        return visit.as(actor -> {
            Report report = reports.find(actor.regionId(), id).orElseThrow(Missing::new);
            String body =
                    end > start ? reports.body(actor.regionId(), report.id()).orElseThrow() : "";
            Sheet sheet = start >= 0 && end > start && end <= body.length()
                    ? new Sheet(body.substring(start, end), start, "", "", "")
                    : Sheet.EMPTY;
            return page(visit, actor, report, sheet, "");
        });
    }

    @PostMapping("/reports/{id}/opinions")
    ModelAndView raise(Visit visit, HttpServletResponse response, @PathVariable long id, Written written) {
        Sheet sheet = written.sheet();
        return visit.as(actor -> {
            Report report = reports.find(actor.regionId(), id).orElseThrow(Missing::new);
            var speaker = new DeputyOpinion.Speaker(sheet.deputy(), sheet.delegation());
            return switch (raise.raise(actor, id, sheet.passage(), sheet.from(), speaker, sheet.words())) {
                case Answer.Refused refused -> page(visit, actor, report, sheet, refused.reason());
                case Answer.Done done -> {
                    Toast.leave(response, "意见已登记");
                    yield new ModelAndView("redirect:/reports/" + id + "/opinions#o" + done.id());
                }
            };
        });
    }

    @PostMapping("/opinions/{id}/ruling")
    ModelAndView rule(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String reason) {
        return visit.as(actor -> {
            DeputyOpinion opinion = opinions.find(actor.regionId(), id).orElseThrow(Missing::new);
            Report report = reports.find(actor.regionId(), opinion.reportId()).orElseThrow(Missing::new);
            return switch (rule.rule(actor, id, new DeputyOpinion.Ruling(verdict, reason.strip()))) {
                case Answer.Refused refused -> page(visit, actor, report, Sheet.EMPTY, refused.reason());
                case Answer.Done done -> {
                    Toast.leave(response, "已答复：" + verdict);
                    yield new ModelAndView("redirect:/reports/" + report.id() + "/opinions#o" + done.id());
                }
            };
        });
    }

    private ModelAndView page(Visit visit, Actor actor, Report report, @Nullable Sheet sheet, String complaint) {
        long first = report.version().firstId();
        return visit.page(
                actor,
                "report/opinions",
                Place.under("/reports", "报告", report.title()).then("代表意见", "/reports/" + report.id()),
                new Heard(
                        report,
                        opinions.of(actor.regionId(), first),
                        reports.versions(actor.regionId(), first).stream()
                                .collect(Collectors.toMap(Report::id, Report::versionName)),
                        sheet == null ? Sheet.EMPTY : sheet,
                        actor.may("report.manage") || actor.may("report.comment"),
                        actor.may("report.manage"),
                        complaint));
    }
}
