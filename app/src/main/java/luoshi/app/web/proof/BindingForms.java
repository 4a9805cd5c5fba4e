package luoshi.app.web.proof;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.ledger.Answer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** 绑定以后: what a form binds or unbinds is done, the figure is found at once, and it is told; or the page is shown again with the reason. */
@Component
final class BindingForms {
    private final Proving proving;

    BindingForms(Proving proving) {
        this.proving = proving;
    }

    /** Where to go when it is done, and what is told there. */
    record Then(String address, String toast) {}

    ModelAndView send(
            Visit visit, HttpServletResponse response, Then then, Function<Actor, Answer> work, TakenBack.Again again) {
        return TakenBack.or(
                () -> {
                    visit.as(actor -> switch (work.apply(actor)) {
                        case Answer.Refused refused -> throw new TakenBack(refused.reason());
                        case Answer.Done done -> done;
                    });
                    proving.prove(visit.key().regionId(), visit.today());
                    Toast.leave(response, then.toast());
                    return new ModelAndView("redirect:" + then.address());
                },
                again);
    }
}
