package luoshi.app.web.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import luoshi.app.web.Visit;
import luoshi.ledger.Duty;
import luoshi.ledger.breakdown.GiveOpinion;
import luoshi.ledger.breakdown.Opinion;
import luoshi.ledger.breakdown.ProposeDuty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 事项: one commitment, who delivers it, and what the units say to that. */
@Controller
class CommitmentPages {
    private final ItemView view;
    private final ProposeDuty propose;
    private final GiveOpinion opine;

    CommitmentPages(ItemView view, ProposeDuty propose, GiveOpinion opine) {
        this.view = view;
        this.propose = propose;
        this.opine = opine;
    }

    @GetMapping("/commitments/{id}")
    ModelAndView item(Visit visit, @PathVariable long id) {
        return visit.as(actor -> view.show(visit, actor, id, ""));
    }

    /** What the form of the duty holds. */
    record Proposed(
            @Nullable Long leader,
            @Nullable Long lead,
            @Nullable List<Long> responsible,
            @Nullable List<Long> supporting,
            @Nullable Long owner,
            @Nullable LocalDate due) {
        Duty duty() {
            return new Duty(
                    leader,
                    lead,
                    responsible == null ? List.of() : responsible,
                    supporting == null ? List.of() : supporting,
                    owner,
                    due);
        }
    }

    @PostMapping("/commitments/{id}/duty")
    ModelAndView propose(Visit visit, HttpServletResponse response, @PathVariable long id, Proposed proposed) {
        return view.after(
                visit, response, id, "已分工", actor -> propose.propose(actor, id, proposed.duty(), visit.today()));
    }

    @PostMapping("/commitments/{id}/opinion")
    ModelAndView opine(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam Opinion.Kind answer,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Long proposed) {
        return view.after(
                visit, response, id, "意见已反馈", actor -> opine.give(actor, id, answer, words.strip(), proposed));
    }
}
