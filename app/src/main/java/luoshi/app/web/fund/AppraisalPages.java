package luoshi.app.web.fund;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.project.ProjectView;
import luoshi.parameter.Calendars;
import luoshi.project.appraisal.Appraisal;
import luoshi.project.appraisal.Appraisals;
import luoshi.project.appraisal.ConcludeAppraisal;
import luoshi.project.appraisal.SubmitAppraisal;
import luoshi.project.appraisal.YearSaved;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 政府投资评审: what was submitted, reviewed and saved, by year. */
@Controller
public class AppraisalPages {
    private final Appraisals appraisals;
    private final SubmitAppraisal submit;
    private final ConcludeAppraisal conclude;
    private final ProjectView view;
    private final Names names;

    AppraisalPages(
            Appraisals appraisals, SubmitAppraisal submit, ConcludeAppraisal conclude, ProjectView view, Names names) {
        this.appraisals = appraisals;
        this.submit = submit;
        this.conclude = conclude;
        this.view = view;
        this.names = names;
    }

    /** What units are called, and which days are workdays. */
    @Component
    record Names(RowReader rows, Calendars calendars) {}

    /** The list with the sums of the years. */
    public record Listed(
            List<YearSaved> years, List<Appraisal> appraisals, Map<Long, String> units, boolean mayExport) {}

    @GetMapping("/projects/appraisals")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            List<Appraisal> all = appraisals.list(actor.regionId());
            return visit.page(
                    actor,
                    "fund/appraisals",
                    Place.under("/projects", "项目", "投资评审"),
                    new Listed(
                            YearSaved.of(all, names.calendars().of(actor.regionId())::workdaysBetween),
                            all,
                            names.rows().unitNames(actor.regionId()),
                            actor.may("export.rows")));
        });
    }

    @PostMapping("/projects/{id}/appraisals")
    ModelAndView submit(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return view.after(
                visit,
                response,
                id,
                "已登记送审",
                (actor, project) -> submit.submit(
                        actor,
                        id,
                        FundForm.one(Appraisal.Stage.values(), visit.typed("stage"), "请选评审环节"),
                        FundForm.amount(visit, "submitted", "送审金额"),
                        FundForm.day(visit, "on", "送审日期"),
                        visit.today()));
    }

    @PostMapping("/projects/appraisals/{id}/result")
    ModelAndView conclude(Visit visit, HttpServletResponse response, @PathVariable long id) {
        long project = visit.as(actor -> appraisals
                .find(actor.regionId(), id)
                .orElseThrow(Missing::new)
                .subject()
                .projectId());
        return view.after(
                visit,
                response,
                project,
                "评审结论已登记",
                (actor, one) -> conclude.conclude(
                        actor,
                        id,
                        new Appraisal.Result(
                                FundForm.amount(visit, "reviewed", "审定金额"),
                                FundForm.day(visit, "on", "审定日期"),
                                visit.typed("words")),
                        visit.today()));
    }
}
