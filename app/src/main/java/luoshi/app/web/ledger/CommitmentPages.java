package luoshi.app.web.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
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
    private final Commitments commitments;
    private final ProposeDuty propose;
    private final GiveOpinion opine;

    CommitmentPages(ItemView view, Commitments commitments, ProposeDuty propose, GiveOpinion opine) {
        this.view = view;
        this.commitments = commitments;
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

    /** The same for many: what is not named stays as it is. A refused one is told with its number; the others are done. */
    @PostMapping("/ledger/duty")
    ModelAndView proposeMany(
            Visit visit,
            HttpServletResponse response,
            @RequestParam(required = false) @Nullable List<Long> commitment,
            Proposed proposed) {
        List<Long> ids = commitment == null ? List.of() : commitment;
        return visit.as(actor -> {
            int done = 0;
            String refused = ids.isEmpty() ? "没有选事项" : "";
            for (Commitment one : commitments.all(actor.regionId(), ids)) {
                if (proposed(actor, one, proposed, visit.today()) instanceof Answer.Refused why) {
                    refused = "第" + one.number() + "号没有改：" + why.reason();
                } else {
                    done++;
                }
            }
            Toast.leave(response, (done > 0 ? "已改" + done + "件" : "") + (refused.isEmpty() ? "" : "　" + refused));
            return new ModelAndView("redirect:/ledger");
        });
    }

    /** Another lead brings its own leader and person, unless they are named. */
    private Answer proposed(Actor actor, Commitment commitment, Proposed proposed, LocalDate today) {
        Duty duty = commitment.duty();
        Long lead = proposed.lead();
        Long leader = duty.leaderPostId();
        Long owner = duty.ownerPostId();
        if (lead != null && !lead.equals(duty.leadUnitId())) {
            duty = duty.withLead(lead);
            leader = null;
            owner = null;
        }
        return propose.propose(
                actor,
                commitment.id(),
                new Duty(
                        proposed.leader() == null ? leader : proposed.leader(),
                        duty.leadUnitId(),
                        duty.responsible(),
                        duty.supporting(),
                        owner,
                        proposed.due() == null ? duty.dueOn() : proposed.due()),
                today);
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
