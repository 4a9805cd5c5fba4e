package luoshi.app.web.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one commitment, and the way back to it after an act. */
@Component
class ItemView {
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
                reader.read(actor, commitment, visit.today(), complaint));
    }

    /** Does the work; answers the page again with what is wrong, or sends back to it with what was done. */
    ModelAndView after(Visit visit, HttpServletResponse response, long id, String done, Function<Actor, Answer> work) {
        return visit.as(actor -> switch (work.apply(actor)) {
            case Answer.Refused refused -> show(visit, actor, id, refused.reason());
            case Answer.Done ignored -> {
                Toast.leave(response, done);
                yield new ModelAndView("redirect:/commitments/" + id);
            }
        });
    }
}
