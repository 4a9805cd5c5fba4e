package luoshi.app.web.supervision;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.supervision.AssignDuty;
import luoshi.supervision.ExtendDuty;
import luoshi.supervision.Grade;
import luoshi.supervision.PauseDuty;
import luoshi.supervision.ReviewDuty;
import luoshi.supervision.SteerDuty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One duty, and what the office that watches does with it. */
@Controller
class DutyPages {
    private final DutyView view;
    private final AssignDuty assign;
    private final ReviewDuty review;
    private final SteerDuty steer;
    private final PauseDuty pause;
    private final ExtendDuty extend;

    DutyPages(
            DutyView view, AssignDuty assign, ReviewDuty review, SteerDuty steer, PauseDuty pause, ExtendDuty extend) {
        this.view = view;
        this.assign = assign;
        this.review = review;
        this.steer = steer;
        this.pause = pause;
        this.extend = extend;
    }

    @GetMapping("/duties/{id}")
    ModelAndView show(Visit visit, @PathVariable long id) {
        return visit.as(actor -> {
            if (!actor.may("duty.read")) {
                throw new Missing();
            }
            return view.show(visit, actor, id, "");
        });
    }

    @PostMapping("/duties/{id}/assign")
    ModelAndView assign(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return view.after(
                visit, response, id, "已交办，计时开始", actor -> assign.assign(actor, id, DutyRows.local(visit.now())));
    }

    @PostMapping("/duties/{id}/review")
    ModelAndView review(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam boolean accepted,
            @RequestParam(required = false) @Nullable Grade grade,
            @RequestParam(defaultValue = "") String reason) {
        return view.after(
                visit,
                response,
                id,
                accepted ? "已准予办结" : "已退回承办单位",
                actor -> accepted
                        ? review.accept(actor, id, grade, visit.today())
                        : review.giveBack(actor, id, reason, visit.today()));
    }

    @PostMapping("/duties/{id}/close")
    ModelAndView close(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return view.after(visit, response, id, "已销号", actor -> review.close(actor, id, visit.today()));
    }

    @PostMapping("/duties/{id}/transfer")
    ModelAndView transfer(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long unit,
            @RequestParam(defaultValue = "") String reason) {
        return view.after(
                visit,
                response,
                id,
                "已转办",
                actor -> steer.transfer(actor, id, unit, reason, DutyRows.local(visit.now())));
    }

    @PostMapping("/duties/{id}/continue")
    ModelAndView carryOn(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String plan,
            @RequestParam LocalDate until) {
        return view.after(visit, response, id, "已转持续推进", actor -> steer.carryOn(actor, id, plan, until, visit.today()));
    }

    @PostMapping("/duties/{id}/end")
    ModelAndView end(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason) {
        return view.after(visit, response, id, "已终止", actor -> steer.end(actor, id, reason, visit.today()));
    }

    @PostMapping("/duties/{id}/pause")
    ModelAndView pause(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String document) {
        return view.after(
                visit, response, id, "计时已中止", actor -> pause.pause(actor, id, reason, document, visit.today()));
    }

    @PostMapping("/duties/{id}/resume")
    ModelAndView resume(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return view.after(visit, response, id, "计时已恢复", actor -> pause.resume(actor, id, visit.today()));
    }

    @PostMapping("/duties/{id}/extension/decision")
    ModelAndView decide(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam boolean granted,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "") String answer) {
        return view.after(
                visit,
                response,
                id,
                granted ? "已同意延期" : "已答复不同意延期",
                actor -> extend.decide(actor, id, granted ? to : null, answer, visit.today()));
    }
}
