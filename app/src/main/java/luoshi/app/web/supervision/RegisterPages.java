package luoshi.app.web.supervision;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.supervision.Answer;
import luoshi.supervision.AssignDuty;
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
import org.springframework.web.servlet.ModelAndView;

/** 立项交办: the office enters a matter and hands it over. */
@Controller
public class RegisterPages {
    private final RegisterDuty register;
    private final AssignDuty assign;
    private final DutyRows rows;

    RegisterPages(RegisterDuty register, AssignDuty assign, DutyRows rows) {
        this.register = register;
        this.assign = assign;
        this.rows = rows;
    }

    /** The form as it was filled in. */
    public record Filled(
            @Nullable Source source,
            @Nullable String document,
            @Nullable String title,
            @Nullable String demand,
            @Nullable Weight weight,
            @Nullable Counting counting,
            @Nullable Long unit,
            @Nullable List<Long> supporting,
            @Nullable Boolean inside,
            @Nullable Boolean later) {

        String text(@Nullable String field) {
            return field == null ? "" : field.strip();
        }

        public String titleText() {
            return text(title);
        }

        public String documentText() {
            return text(document);
        }

        public String demandText() {
            return text(demand);
        }

        Duties.Draft draft() {
            return new Duties.Draft(
                    Duty.Origin.of(source == null ? Source.INSTRUCTION : source, text(document)),
                    text(title),
                    text(demand),
                    weight == null ? Weight.GENERAL : weight,
                    counting == null ? Counting.NATURAL : counting,
                    unit == null ? 0 : unit,
                    supporting == null ? List.of() : supporting,
                    Boolean.TRUE.equals(inside) ? 1 : 0);
        }
    }

    /** The form with its selections. */
    public record Form(
            Filled filled,
            List<Choice> sources,
            List<Choice> weights,
            List<Choice> countings,
            List<Choice> units,
            String complaint) {}

    @GetMapping("/duties/new")
    ModelAndView form(Visit visit) {
        return visit.as(actor ->
                form(visit, actor, new Filled(null, null, null, null, null, null, null, null, null, null), ""));
    }

    @PostMapping("/duties")
    ModelAndView register(Visit visit, HttpServletResponse response, Filled filled) {
        return visit.as(actor -> {
            Denied.unless(actor, "duty.assign");
            return switch (register.register(actor, filled.draft(), visit.today())) {
                case Answer.Refused refused -> form(visit, actor, filled, refused.reason());
                case Answer.Done done -> {
                    boolean wait = Boolean.TRUE.equals(filled.later());
                    if (!wait) {
                        assign.assign(actor, done.id(), DutyRows.local(visit.now()));
                    }
                    Toast.leave(response, wait ? "已立项，还没有交办" : "已交办，计时开始");
                    yield new ModelAndView("redirect:/duties/" + done.id());
                }
            };
        });
    }

    private ModelAndView form(Visit visit, Actor actor, Filled filled, String complaint) {
        Denied.unless(actor, "duty.assign");
        Form page = new Form(
                filled,
                Arrays.stream(Source.values())
                        .map(each -> Choice.of(each, each.label() + "（填" + each.paper() + "）", filled.source()))
                        .toList(),
                Arrays.stream(Weight.values())
                        .map(each -> Choice.of(
                                each,
                                each.label() + "（" + (each == Weight.GENERAL ? "7天" : "1个月") + "办结）",
                                filled.weight()))
                        .toList(),
                Arrays.stream(Counting.values())
                        .map(each -> Choice.of(each, each.label(), filled.counting()))
                        .toList(),
                rows.present(actor.regionId(), visit.today()).stream()
                        .map(unit -> Choice.of(unit.id(), unit.shortName(), filled.unit()))
                        .toList(),
                complaint);
        return visit.page(actor, "supervision/new", Place.under("/duties", "督办", "交办一件事"), page);
    }
}
