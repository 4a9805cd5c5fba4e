package luoshi.app.web.caseline;

import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Choice;
import luoshi.caseline.Lines;
import luoshi.caseline.count.CountCases;
import luoshi.caseline.count.Figure;
import luoshi.caseline.count.Tallies;
import luoshi.caseline.definition.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 条线: the list of them, and the queue of one. */
@Controller
public class LinePages {
    private final Lines lines;
    private final CountCases count;
    private final QueueReader queue;

    LinePages(Lines lines, CountCases count, QueueReader queue) {
        this.lines = lines;
        this.count = count;
        this.queue = queue;
    }

    /** A line with its counts. */
    public record Row(Line line, Tallies.Open open) {}

    /** The list. */
    public record Listed(List<Row> rows) {}

    /**
     * The queue of one line.
     *
     * @param next the address of the next page; empty on the last
     */
    public record Queued(
            Line line,
            List<Figure> figures,
            List<CaseRow> rows,
            List<Choice> states,
            List<Choice> units,
            String words,
            String next,
            boolean mayOpen) {}

    @GetMapping("/lines")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "line.read");
            Map<String, Tallies.Open> open = count.open(actor);
            return visit.page(
                    actor,
                    "caseline/lines",
                    Place.top("/lines", "条线"),
                    new Listed(lines.all().stream()
                            .map(line -> new Row(line, open.getOrDefault(line.code(), new Tallies.Open(0, 0, 0))))
                            .toList()));
        });
    }

    @GetMapping("/lines/{code}")
    ModelAndView queue(
            Visit visit,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after) {
        return visit.as(actor -> {
            Line line = line(actor, code);
            QueueReader.Asked asked = new QueueReader.Asked(state, unit, q, after);
            QueueReader.Slice slice = queue.slice(actor, line, asked, visit.today());
            return visit.page(
                    actor,
                    "caseline/queue",
                    Place.under("/lines", "条线", line.name()),
                    new Queued(
                            line,
                            count.figures(actor, line, visit.today()),
                            slice.rows(),
                            states(line, state),
                            queue.units(actor, visit.today(), unit),
                            q,
                            slice.next(),
                            actor.may("line.work")));
        });
    }

    private Line line(Actor actor, String code) {
        Denied.unless(actor, "line.read");
        return lines.find(code).orElseThrow(Missing::new);
    }

    private static List<Choice> states(Line line, @Nullable String chosen) {
        return line.states().stream()
                .map(state -> Choice.of(state.code(), state.name(), chosen))
                .toList();
    }
}
