package luoshi.app.web.investment;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.project.Amounts;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.project.investment.FreezePlan;
import luoshi.project.investment.Investments;
import luoshi.project.investment.YearPlan;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 年度投资计划 (R3-9): the plan of a project's year with its curve, and the versions before it. */
@Controller
public class PlanPages {
    private static final int MONTHS = 12;
    private static final int HUNDREDTHS = 2;

    private final Projects projects;
    private final Investments investments;
    private final FreezePlan freeze;

    PlanPages(Projects projects, Investments investments, FreezePlan freeze) {
        this.projects = projects;
        this.investments = investments;
        this.freeze = freeze;
    }

    /** A month of the curve: the planned cumulative share by its end, in percent. */
    public record Point(int month, String share) {}

    /** The form, and what was frozen before. */
    public record Shown(
            KeyProject project,
            int year,
            String amount,
            List<Point> points,
            String document,
            boolean later,
            List<YearPlan> versions,
            String complaint) {}

    @GetMapping("/projects/{id}/plan")
    ModelAndView form(Visit visit, @PathVariable long id, @RequestParam(defaultValue = "0") int year) {
        return visit.as(actor -> show(
                visit,
                actor,
                id,
                Math.abs(year - visit.today().getYear()) > 1 ? visit.today().getYear() : year,
                Map.of(),
                ""));
    }

    @PostMapping("/projects/{id}/plan")
    ModelAndView freeze(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return visit.as(actor -> {
            Denied.unless(actor, "project.keep");
            String typed = visit.typed("year");
            int year = typed.matches("\\d{4}")
                    ? Integer.parseInt(typed)
                    : visit.today().getYear();
            FreezePlan.@Nullable Wish wish = wish(visit, year);
            Answer answer =
                    wish == null ? new Answer.Refused("年度计划和各月比例要写数字") : freeze.freeze(actor, id, wish, visit.today());
            return switch (answer) {
                case Answer.Refused refused -> show(visit, actor, id, year, visit.typed(), refused.reason());
                case Answer.Done ignored -> {
                    Toast.leave(response, year + "年投资计划已下达");
                    yield new ModelAndView("redirect:/projects/" + id);
                }
            };
        });
    }

    private static FreezePlan.@Nullable Wish wish(Visit visit, int year) {
        List<Integer> hundredths = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            String share = visit.typed("share" + month).replaceAll("[%％\\s]", "");
            if (!share.matches("\\d{1,3}(\\.\\d{1,2})?")) {
                return null;
            }
            hundredths.add(new BigDecimal(share).movePointRight(HUNDREDTHS).intValueExact());
        }
        String amount = visit.typed("amount").replaceAll("[,，\\s]", "");
        return amount.matches("\\d{1,10}(\\.\\d{1,6})?")
                ? new FreezePlan.Wish(year, Amounts.ofWan(amount), hundredths, visit.typed("document"))
                : null;
    }

    private ModelAndView show(
            Visit visit, Actor actor, long id, int year, Map<String, String> typed, String complaint) {
        Denied.unless(actor, "project.keep");
        KeyProject project = projects.find(actor.regionId(), id).orElseThrow(Missing::new);
        Optional<YearPlan> plan = investments.plan(actor.regionId(), id, year);
        List<Integer> curve = plan.map(YearPlan::hundredths).orElse(YearPlan.EVEN);
        return visit.page(
                actor,
                "investment/plan",
                Place.under("/projects", "项目", "年度投资计划"),
                new Shown(
                        project,
                        year,
                        typed.getOrDefault(
                                "amount",
                                plan.map(one -> Amounts.wan(one.amount())).orElse("")),
                        IntStream.rangeClosed(1, MONTHS)
                                .mapToObj(month -> new Point(
                                        month, typed.getOrDefault("share" + month, percent(curve.get(month - 1)))))
                                .toList(),
                        typed.getOrDefault("document", ""),
                        plan.isPresent(),
                        investments.plans(actor.regionId(), id),
                        complaint));
    }

    private static String percent(int hundredths) {
        return BigDecimal.valueOf(hundredths, HUNDREDTHS).stripTrailingZeros().toPlainString();
    }
}
