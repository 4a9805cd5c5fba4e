package luoshi.app.web.order;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.project.watch.MeasureLags;
import luoshi.supervision.Answer;
import luoshi.supervision.order.Colour;
import luoshi.supervision.order.DirectReason;
import luoshi.supervision.order.DraftDirectly;
import luoshi.supervision.order.Lag;
import luoshi.supervision.order.MeasureDuties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 直接下达 (R2-5): the office drafts an order about a project itself, or about a duty where the county has switched that on. */
@Controller
public class DirectPages {
    private final MeasureLags lags;
    private final MeasureDuties duties;
    private final DraftDirectly draft;

    DirectPages(MeasureLags lags, MeasureDuties duties, DraftDirectly draft) {
        this.lags = lags;
        this.duties = duties;
        this.draft = draft;
    }

    /** What it is to be about; exactly one. */
    private record Asked(@Nullable Long project, @Nullable Long duty) {}

    /** The form. */
    public record Form(Lag lag, List<Choice> colours, List<Choice> reasons, String complaint) {}

    @GetMapping("/supervision/orders/new")
    ModelAndView form(
            Visit visit,
            @RequestParam(required = false) @Nullable Long project,
            @RequestParam(required = false) @Nullable Long duty) {
        return visit.as(actor -> form(visit, actor, new Asked(project, duty), Colour.BLUE, null, ""));
    }

    @PostMapping("/supervision/orders")
    ModelAndView draft(
            Visit visit,
            HttpServletResponse response,
            @RequestParam(required = false) @Nullable Long project,
            @RequestParam(required = false) @Nullable Long duty,
            @RequestParam Colour colour,
            @RequestParam(required = false) @Nullable DirectReason reason) {
        Asked asked = new Asked(project, duty);
        return visit.as(actor -> switch (draft.draft(actor, lag(visit, actor, asked), colour, reason, visit.today())) {
            case Answer.Refused refused -> form(visit, actor, asked, colour, reason, refused.reason());
            case Answer.Done done -> {
                Toast.leave(response, "已草拟，核对后送签");
                yield new ModelAndView("redirect:/supervision/orders/" + done.id());
            }
        });
    }

    private Lag lag(Visit visit, Actor actor, Asked asked) {
        Denied.unless(actor, "order.manage");
        long region = actor.regionId();
        Optional<Lag> found = Optional.empty();
        if (asked.project() != null) {
            found = lags.one(region, asked.project(), visit.today());
        } else if (asked.duty() != null && duties.on(region, visit.today())) {
            found = duties.one(region, asked.duty(), visit.today());
        }
        return found.orElseThrow(Missing::new);
    }

    private ModelAndView form(
            Visit visit, Actor actor, Asked asked, Colour colour, @Nullable DirectReason reason, String complaint) {
        Form page = new Form(
                lag(visit, actor, asked),
                Arrays.stream(Colour.values())
                        .map(each -> Choice.of(each, each.label() + "（" + each.signer() + "签发）", colour))
                        .toList(),
                Arrays.stream(DirectReason.values())
                        .map(each -> Choice.of(each, each.label(), reason))
                        .toList(),
                complaint);
        return visit.page(
                actor, "order/new", Place.under("/duties", "督办", "督查令").then("下督查令", "/supervision/orders"), page);
    }
}
