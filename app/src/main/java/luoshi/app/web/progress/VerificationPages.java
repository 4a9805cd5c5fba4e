package luoshi.app.web.progress;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.ledger.ItemView;
import luoshi.app.web.ledger.Row;
import luoshi.app.web.ledger.RowReader;
import luoshi.ledger.Answer;
import luoshi.ledger.closing.ClosingStep;
import luoshi.ledger.closing.ClosingSteps;
import luoshi.ledger.closing.DrawSample;
import luoshi.ledger.closing.Sample;
import luoshi.ledger.closing.Samples;
import luoshi.parameter.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 待核验: what applied for 销号, which of it is drawn to be looked at on site, and the look itself on a phone. */
@Controller
public class VerificationPages {
    private static final int DRAWS = 6;

    private final Samples samples;
    private final DrawSample draw;
    private final RowReader rows;
    private final ItemView view;
    private final Parameters parameters;

    VerificationPages(Samples samples, DrawSample draw, RowReader rows, ItemView view, Parameters parameters) {
        this.samples = samples;
        this.draw = draw;
        this.rows = rows;
        this.view = view;
        this.parameters = parameters;
    }

    /**
     * What waits.
     *
     * @param undrawn how many wait for a draw
     */
    public record Waiting(
            List<Row> onSite, List<Row> others, List<Row> undrawn, int percent, List<Sample> draws, String complaint) {
        public int count() {
            return onSite.size() + others.size() + undrawn.size();
        }
    }

    @GetMapping("/verification")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> show(visit, actor, ""));
    }

    @PostMapping("/verification/draw")
    ModelAndView draw(Visit visit, HttpServletResponse response) {
        return TakenBack.or(
                () -> visit.as(actor -> switch (draw.draw(actor, visit.today())) {
                    case Answer.Refused refused -> throw new TakenBack(refused.reason());
                    case Answer.Done done -> {
                        Toast.leave(response, "已抽签，" + done.id() + "件到现场核验");
                        yield new ModelAndView("redirect:/verification");
                    }
                }),
                reason -> visit.as(actor -> show(visit, actor, reason)));
    }

    @GetMapping("/commitments/{id}/check")
    ModelAndView check(Visit visit, @PathVariable long id) {
        return visit.as(actor -> {
            Denied.unless(actor, "ledger.verify");
            return view.check(visit, actor, id, "");
        });
    }

    private ModelAndView show(Visit visit, Actor actor, String complaint) {
        Denied.unless(actor, "ledger.verify");
        long region = actor.regionId();
        List<Samples.Waiting> waiting = samples.waiting(region);
        Map<Long, Boolean> drawn = samples.picked(
                region, waiting.stream().map(Samples.Waiting::noteId).toList());
        Map<Long, Row> all =
                rows
                        .rows(
                                region,
                                waiting.stream()
                                        .map(Samples.Waiting::commitment)
                                        .toList(),
                                visit.today())
                        .stream()
                        .collect(Collectors.toMap(row -> row.commitment().id(), Function.identity()));
        var steps = ClosingSteps.of(parameters, visit.today());
        List<Row> onSite = new ArrayList<>();
        List<Row> others = new ArrayList<>();
        List<Row> undrawn = new ArrayList<>();
        for (Samples.Waiting one : waiting) {
            Row row = all.get(one.commitment().id());
            if (row == null) {
                continue;
            }
            Boolean picked = drawn.get(one.noteId());
            boolean sampled = steps.apply(one.commitment()).has(ClosingStep.SAMPLE);
            if (picked == null) {
                (sampled ? undrawn : others).add(row);
            } else {
                (picked ? onSite : others).add(row);
            }
        }
        int percent =
                parameters.on(region, "closing.sample-percent", visit.today()).number();
        return visit.page(
                actor,
                "progress/verification",
                Place.under("/ledger", "台账", "待核验"),
                new Waiting(onSite, others, undrawn, percent, samples.last(region, DRAWS), complaint));
    }
}
