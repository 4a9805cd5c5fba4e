package luoshi.app.web.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one commitment, and the way back to it after an act. */
@Component
public class ItemView {
    private final Commitments commitments;
    private final CommitmentReader reader;

    ItemView(Commitments commitments, CommitmentReader reader) {
        this.commitments = commitments;
        this.reader = reader;
    }

    ModelAndView show(Visit visit, Actor actor, long id, String complaint) {
        Commitment commitment = commitments.find(actor.regionId(), id).orElseThrow(Missing::new);
        return visit.page(
                actor,
                "ledger/item",
                Place.under("/ledger", "台账", "第" + commitment.number() + "号").headed(commitment.task()),
                reader.read(actor, commitment, visit, complaint));
    }

    /** 手机填报: the same matter for a thumb. */
    public ModelAndView phone(Visit visit, Actor actor, long id, String complaint) {
        return narrow(visit, actor, id, complaint, "ledger/phone", "手机填报", "/phone");
    }

    /** 现场核验 for a thumb. */
    public ModelAndView check(Visit visit, Actor actor, long id, String complaint) {
        return narrow(visit, actor, id, complaint, "ledger/check", "待核验", "/verification");
    }

    private ModelAndView narrow(
            Visit visit, Actor actor, long id, String complaint, String template, String list, String href) {
        Commitment commitment = commitments.find(actor.regionId(), id).orElseThrow(Missing::new);
        return visit.page(
                actor,
                template,
                Place.under("/ledger", "台账", list)
                        .then("第" + commitment.number() + "号", href)
                        .headed(commitment.task()),
                reader.read(actor, commitment, visit, complaint));
    }

    /** Does the work; sends back to where the form came from, or shows the page again with what is wrong and what was typed. Refused work is taken back. */
    public ModelAndView after(
            Visit visit, HttpServletResponse response, long id, String done, Function<Actor, Answer> work) {
        return TakenBack.or(
                () -> visit.as(actor -> switch (work.apply(actor)) {
                    case Answer.Refused refused -> throw new TakenBack(refused.reason());
                    case Answer.Done ignored -> {
                        Toast.leave(response, done);
                        yield new ModelAndView("redirect:" + visit.back("/commitments/" + id));
                    }
                }),
                reason -> visit.as(actor -> show(visit, actor, id, reason)));
    }
}
