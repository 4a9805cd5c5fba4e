package luoshi.app.web.order;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import luoshi.app.web.Visit;
import luoshi.supervision.accountability.ConsequenceKind;
import luoshi.supervision.order.AnswerOrder;
import luoshi.supervision.order.CloseOrder;
import luoshi.supervision.order.PrepareOrder;
import luoshi.supervision.order.RecordConsequence;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One order, and what the office and the unit do with it. */
@Controller
class OrderPages {
    private final OrderView view;
    private final PrepareOrder prepare;
    private final AnswerOrder answer;
    private final CloseOrder close;
    private final RecordConsequence record;

    OrderPages(OrderView view, PrepareOrder prepare, AnswerOrder answer, CloseOrder close, RecordConsequence record) {
        this.view = view;
        this.prepare = prepare;
        this.answer = answer;
        this.close = close;
        this.record = record;
    }

    @GetMapping("/supervision/orders/{id}")
    ModelAndView show(Visit visit, @PathVariable long id) {
        return visit.as(actor -> view.show(visit, actor, id, ""));
    }

    @PostMapping("/supervision/orders/{id}/submit")
    ModelAndView submit(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String demand,
            @RequestParam(defaultValue = "0") int days) {
        return view.after(visit, response, id, "已送签", actor -> prepare.submit(actor, id, demand, days, visit.today()));
    }

    @PostMapping("/supervision/orders/{id}/drop")
    ModelAndView drop(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason) {
        return view.after(visit, response, id, "已记为不予下达", actor -> prepare.drop(actor, id, reason, visit.today()));
    }

    @PostMapping("/supervision/orders/{id}/reply")
    ModelAndView reply(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String review,
            @RequestParam(defaultValue = "") String measures) {
        return view.after(
                visit, response, id, "书面检讨和整改措施已报", actor -> answer.reply(actor, id, review, measures, visit.today()));
    }

    @PostMapping("/supervision/orders/{id}/return")
    ModelAndView giveBack(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason) {
        return view.after(visit, response, id, "已退回重报", actor -> answer.giveBack(actor, id, reason, visit.today()));
    }

    @PostMapping("/supervision/orders/{id}/excuse")
    ModelAndView excuse(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam LocalDate until) {
        return view.after(
                visit, response, id, "正当理由已认定", actor -> answer.excuse(actor, id, words, until, visit.today()));
    }

    @PostMapping("/supervision/orders/{id}/recheck")
    ModelAndView recheck(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam boolean passed,
            @RequestParam(defaultValue = "") String words) {
        return view.after(
                visit,
                response,
                id,
                passed ? "复查达标" : "已记为仍滞后",
                actor -> close.recheck(actor, id, passed, words, visit.today()));
    }

    @PostMapping("/supervision/orders/{id}/release")
    ModelAndView release(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return view.after(visit, response, id, "已解除", actor -> close.release(actor, id, visit.today()));
    }

    @PostMapping("/supervision/orders/{id}/void")
    ModelAndView voided(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason) {
        return view.after(visit, response, id, "已作废，文号保留", actor -> close.voided(actor, id, reason, visit.today()));
    }

    @PostMapping("/supervision/orders/{id}/records")
    ModelAndView record(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam ConsequenceKind kind,
            @RequestParam(defaultValue = "0") long post,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String basis) {
        return view.after(
                visit,
                response,
                id,
                "已登记",
                actor -> record.record(actor, id, new RecordConsequence.Wish(kind, post, words, basis), visit.today()));
    }
}
