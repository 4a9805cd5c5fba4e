package luoshi.app.web.project;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.supervision.Answer;
import org.springframework.web.servlet.ModelAndView;

/** 填报以后: what a form asks for is done and told, or the page is shown again with the reason. */
public final class Sent {
    private Sent() {}

    /**
     * The id of what was done.
     *
     * @throws TakenBack where it was refused
     */
    public static long done(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> done.id();
            case Answer.Refused refused -> throw new TakenBack(refused.reason());
        };
    }

    /** Goes to the address when the work is done. */
    public static ModelAndView then(
            String address,
            String toast,
            Visit visit,
            HttpServletResponse response,
            Function<Actor, Answer> work,
            TakenBack.Again again) {
        return TakenBack.or(
                () -> visit.as(actor -> {
                    done(work.apply(actor));
                    Toast.leave(response, toast);
                    return new ModelAndView("redirect:" + address);
                }),
                again);
    }
}
