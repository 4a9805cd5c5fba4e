package luoshi.app.web.supervision;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.ledger.Commitments;
import luoshi.supervision.Answer;
import luoshi.supervision.Counting;
import luoshi.supervision.Duties;
import luoshi.supervision.Duty;
import luoshi.supervision.RegisterDuty;
import luoshi.supervision.Source;
import luoshi.supervision.Weight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 批示: from any page a leader writes a remark; it becomes a duty that the supervision office hands over. */
@Controller
public class RemarkPages {
    private static final Pattern COMMITMENT = Pattern.compile("/commitments/(\\d{1,18})");
    private static final Pattern OWN_PATH = Pattern.compile("/[A-Za-z0-9/._~%?&=-]{0,300}");
    private static final int TITLE_AT_MOST = 70;

    private final RegisterDuty register;
    private final Commitments commitments;
    private final DutyRows rows;

    RemarkPages(RegisterDuty register, Commitments commitments, DutyRows rows) {
        this.register = register;
        this.commitments = commitments;
        this.rows = rows;
    }

    /**
     * The form.
     *
     * @param back the page that it is about
     */
    public record Remark(String title, String words, String back, List<Choice> units, String complaint) {}

    @GetMapping("/remarks/new")
    ModelAndView form(
            Visit visit,
            @RequestParam(defaultValue = "") String title,
            @RequestHeader(name = "Referer", required = false) @Nullable String referer) {
        return visit.as(actor -> form(visit, actor, title, "", path(referer), null, ""));
    }

    @PostMapping("/remarks")
    ModelAndView remark(
            Visit visit,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "0") long unit,
            @RequestParam(defaultValue = "/") String back) {
        return visit.as(actor -> {
            Denied.unless(actor, "duty.remark");
            String place = OWN_PATH.matcher(back).matches() && !back.startsWith("//") ? back : "/";
            if (words.isBlank()) {
                return form(visit, actor, title, words, place, unit, "批示内容没有填");
            }
            return switch (register.register(actor, draft(actor, words, title, unit, place), visit.today())) {
                case Answer.Refused refused -> form(visit, actor, title, words, place, unit, refused.reason());
                case Answer.Done ignored -> {
                    Toast.leave(response, "批示已转督查室立项交办");
                    yield new ModelAndView("redirect:" + place);
                }
            };
        });
    }

    private static Duties.Draft draft(Actor actor, String words, String title, long unit, String place) {
        Optional<Long> about = commitment(place);
        String short70 = title.strip().length() <= TITLE_AT_MOST
                ? title.strip()
                : title.strip().substring(0, TITLE_AT_MOST) + "…";
        return new Duties.Draft(
                new Duty.Origin(
                        Source.INSTRUCTION,
                        "",
                        about.isPresent() ? "commitment" : null,
                        about.orElse(null),
                        actor.post().isPresent() ? actor.post().getAsLong() : null),
                short70,
                words,
                Weight.GENERAL,
                Counting.NATURAL,
                unit,
                List.of(),
                0);
    }

    private ModelAndView form(
            Visit visit, Actor actor, String title, String words, String back, @Nullable Long unit, String complaint) {
        Denied.unless(actor, "duty.remark");
        Long chosen = unit != null
                ? unit
                : commitment(back)
                        .flatMap(id -> commitments.find(actor.regionId(), id))
                        .map(commitment -> commitment.leadUnitId())
                        .orElse(null);
        Remark page = new Remark(
                title,
                words,
                back,
                rows.present(actor.regionId(), visit.today()).stream()
                        .map(each -> Choice.of(each.id(), each.shortName(), chosen))
                        .toList(),
                complaint);
        return visit.page(actor, "supervision/remark", Place.under("/duties", "督办", "批示"), page);
    }

    private static Optional<Long> commitment(String path) {
        Matcher commitment = COMMITMENT.matcher(path);
        return commitment.matches() ? Optional.of(Long.valueOf(commitment.group(1))) : Optional.empty();
    }

    /** The path of the page that the person came from, if it is one of ours. */
    private static String path(@Nullable String referer) {
        try {
            String path = referer == null ? "/" : URI.create(referer).getPath();
            return path != null && OWN_PATH.matcher(path).matches() && !path.startsWith("//") ? path : "/";
        } catch (IllegalArgumentException none) {
            return "/";
        }
    }
}
