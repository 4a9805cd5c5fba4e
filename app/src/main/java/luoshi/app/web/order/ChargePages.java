package luoshi.app.web.order;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Visit;
import luoshi.app.web.project.Sent;
import luoshi.supervision.Answer;
import luoshi.supervision.accountability.ConsequenceKind;
import luoshi.supervision.accountability.DropCharge;
import luoshi.supervision.accountability.RecordCharge;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 追责建议: a person decides what becomes of a matter that stayed undone after a 通报. */
@Controller
class ChargePages {
    private final RecordPages register;
    private final RecordCharge record;
    private final DropCharge drop;

    ChargePages(RecordPages register, RecordCharge record, DropCharge drop) {
        this.register = register;
        this.record = record;
        this.drop = drop;
    }

    @PostMapping("/supervision/charges/{id}/record")
    ModelAndView record(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam ConsequenceKind kind,
            @RequestParam(defaultValue = "0") long post,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String basis) {
        return after(
                visit,
                response,
                "已登记追责",
                actor -> record.record(actor, id, new RecordCharge.Wish(kind, post, words, basis), visit.today()));
    }

    @PostMapping("/supervision/charges/{id}/drop")
    ModelAndView drop(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String because) {
        return after(visit, response, "已记为不予追责", actor -> drop.drop(actor, id, because, visit.today()));
    }

    private ModelAndView after(Visit visit, HttpServletResponse response, String toast, Function<Actor, Answer> work) {
        return Sent.then(
                "/supervision/records",
                toast,
                visit,
                response,
                actor -> {
                    Denied.unless(actor, "record.keep");
                    return work.apply(actor);
                },
                reason -> visit.as(actor -> register.show(visit, actor, reason)));
    }
}
