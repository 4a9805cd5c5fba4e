package luoshi.app.web.supervision;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.supervision.Answer;
import luoshi.supervision.Duties;
import luoshi.supervision.Duty;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one duty, and the way back to it after an act. */
@Component
class DutyView {
    private final Duties duties;
    private final DutyReader reader;

    DutyView(Duties duties, DutyReader reader) {
        this.duties = duties;
        this.reader = reader;
    }

    ModelAndView show(Visit visit, Actor actor, long id, String complaint) {
        Duty duty = duties.find(actor.regionId(), id).orElseThrow(Missing::new);
        return visit.page(
                actor,
                "supervision/duty",
                Place.under("/duties", "督办", duty.year() + "年第" + duty.number() + "号")
                        .headed(duty.title()),
                reader.read(actor, duty, visit.now(), complaint));
    }

    /** Does the work; answers the page again with what is wrong, or sends back to it with what was done. */
    ModelAndView after(Visit visit, HttpServletResponse response, long id, String done, Function<Actor, Answer> work) {
        return visit.as(actor -> switch (work.apply(actor)) {
            case Answer.Refused refused -> show(visit, actor, id, refused.reason());
            case Answer.Done ignored -> {
                Toast.leave(response, done);
                yield new ModelAndView("redirect:/duties/" + id);
            }
        });
    }
}
