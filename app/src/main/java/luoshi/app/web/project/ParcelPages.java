package luoshi.app.web.project;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import luoshi.app.web.Missing;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.project.errand.Errands;
import luoshi.project.errand.FinishErrand;
import luoshi.project.errand.PlanErrand;
import luoshi.project.parcel.CheckPromise;
import luoshi.project.parcel.Control;
import luoshi.project.parcel.TakeParcel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 标准地 and 全代办: the forms of a project's parcel, its promises and its errands. */
@Controller
class ParcelPages {
    private final ProjectView view;
    private final TakeParcel take;
    private final CheckPromise check;
    private final Errands errands;
    private final PlanErrand plan;
    private final FinishErrand finish;

    ParcelPages(
            ProjectView view,
            TakeParcel take,
            CheckPromise check,
            Errands errands,
            PlanErrand plan,
            FinishErrand finish) {
        this.view = view;
        this.take = take;
        this.check = check;
        this.errands = errands;
        this.plan = plan;
        this.finish = finish;
    }

    @PostMapping("/projects/{id}/parcel")
    ModelAndView take(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return view.after(visit, response, id, "标准地承诺已登记", (actor, project) -> {
            Map<Control, BigDecimal> figures = new EnumMap<>(Control.class);
            for (Control control : Control.values()) {
                String field = "figure-" + control.name();
                if (!visit.typed(field).isBlank()) {
                    figures.put(control, figure(visit.typed(field), control.label()));
                }
            }
            return take.take(
                    actor,
                    id,
                    new TakeParcel.Wish(
                            number(visit.typed("area")),
                            visit.typed("mu").isBlank() ? BigDecimal.ZERO : figure(visit.typed("mu"), "地块面积"),
                            visit.typed("document"),
                            day(visit, "committed", "承诺日期"),
                            visit.typed("responsible"),
                            day(visit, "fullDue", "达效期限"),
                            figures),
                    visit.today());
        });
    }

    @PostMapping("/projects/{id}/promises/{control}")
    ModelAndView check(Visit visit, HttpServletResponse response, @PathVariable long id, @PathVariable String control) {
        Control chosen = Arrays.stream(Control.values())
                .filter(one -> one.name().equals(control))
                .findFirst()
                .orElseThrow(Missing::new);
        return view.after(
                visit,
                response,
                id,
                chosen.label() + "已核验",
                (actor, project) -> check.check(
                        actor,
                        id,
                        chosen,
                        figure(visit.typed("actual"), chosen.label()),
                        visit.typed("found"),
                        visit.today()));
    }

    @PostMapping("/projects/{id}/errands")
    ModelAndView plan(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return view.after(
                visit,
                response,
                id,
                "代办事项已登记",
                (actor, project) -> plan.plan(actor, id, visit.typed("words"), day(visit, "due", "时限"), visit.today()));
    }

    @PostMapping("/projects/errands/{errand}/done")
    ModelAndView finish(Visit visit, HttpServletResponse response, @PathVariable long errand) {
        long project = visit.as(actor ->
                errands.find(actor.regionId(), errand).orElseThrow(Missing::new).projectId());
        return view.after(
                visit,
                response,
                project,
                "代办事项已办结",
                (actor, one) -> finish.finish(actor, errand, visit.typed("result"), visit.today()));
    }

    static long number(String words) {
        return words.matches("\\d{1,18}") ? Long.parseLong(words) : 0;
    }

    static BigDecimal figure(String words, String label) {
        if (!words.strip().matches("\\d{1,9}(\\.\\d{1,4})?")) {
            throw new TakenBack(label + "要写数字，最多四位小数");
        }
        return new BigDecimal(words.strip());
    }

    static LocalDate day(Visit visit, String field, String label) {
        LocalDate day = ProfileForm.day(visit.typed(), field, label);
        if (day == null) {
            throw new TakenBack(label + "没有填");
        }
        return day;
    }
}
