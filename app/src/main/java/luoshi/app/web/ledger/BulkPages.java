package luoshi.app.web.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.ledger.breakdown.ProposeMany;
import luoshi.ledger.breakdown.SendMany;
import luoshi.ledger.breakdown.Sifted;
import luoshi.parameter.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 批量办理: what was picked in the ledger is assigned or sent for opinion at once; what was refused is listed row by row. */
@Controller
public class BulkPages {
    private final ProposeMany propose;
    private final SendMany send;
    private final Parameters parameters;

    BulkPages(ProposeMany propose, SendMany send, Parameters parameters) {
        this.propose = propose;
        this.send = send;
        this.parameters = parameters;
    }

    /** What was done, what was refused, and where the list goes on. */
    public record Told(String done, Sifted sifted, String back) {}

    @PostMapping("/ledger/duty")
    ModelAndView propose(
            Visit visit,
            HttpServletResponse response,
            @RequestParam(required = false) @Nullable List<Long> commitment,
            @RequestParam(defaultValue = "") String back,
            ProposeMany.Wanted wanted) {
        if (wanted.nothing()) {
            return nothing(response, back, "没有选要改的内容");
        }
        return told(
                visit,
                response,
                commitment,
                back,
                "改了分工",
                actor -> propose.propose(actor, picked(commitment), wanted, visit.today()));
    }

    /** By the day that is named, else as many days from today as the parameter says. */
    @PostMapping("/ledger/consultation")
    ModelAndView send(
            Visit visit,
            HttpServletResponse response,
            @RequestParam(required = false) @Nullable List<Long> commitment,
            @RequestParam(defaultValue = "") String back,
            @RequestParam(required = false) @Nullable LocalDate until) {
        return told(visit, response, commitment, back, "送了征求意见", actor -> {
            LocalDate usual = visit.today()
                    .plusDays(parameters
                            .on(actor.regionId(), "ledger.opinion-days", visit.today())
                            .number());
            return send.send(actor, picked(commitment), until == null ? usual : until, visit.today());
        });
    }

    private static ModelAndView told(
            Visit visit,
            HttpServletResponse response,
            @Nullable List<Long> commitment,
            String back,
            String did,
            Function<Actor, Sifted> work) {
        if (picked(commitment).isEmpty()) {
            return nothing(response, back, "没有选事项");
        }
        return visit.as(actor -> {
            Sifted sifted = work.apply(actor);
            String done = sifted.done() + "件" + did;
            if (sifted.refusals().isEmpty()) {
                Toast.leave(response, done);
                return new ModelAndView("redirect:" + inside(back));
            }
            return visit.page(
                    actor, "ledger/bulk", Place.under("/ledger", "台账", "批量办理"), new Told(done, sifted, inside(back)));
        });
    }

    private static ModelAndView nothing(HttpServletResponse response, String back, String reason) {
        Toast.leave(response, reason);
        return new ModelAndView("redirect:" + inside(back));
    }

    private static List<Long> picked(@Nullable List<Long> commitment) {
        return commitment == null ? List.of() : commitment;
    }

    /** Nobody is sent anywhere but to the ledger. */
    private static String inside(String back) {
        return back.equals("/ledger") || back.startsWith("/ledger?") ? back : "/ledger";
    }
}
