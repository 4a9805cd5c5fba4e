package luoshi.app.web.caseline;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import luoshi.caseline.definition.Act;
import luoshi.caseline.definition.Handling;
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
    private final BehindReader behind;

    LinePages(Lines lines, CountCases count, QueueReader queue, BehindReader behind) {
        this.lines = lines;
        this.count = count;
        this.queue = queue;
        this.behind = behind;
    }

    /** A line with its counts. */
    public record Row(Line line, Tallies.Open open) {}

    /** The list. */
    public record Listed(List<Row> rows) {}

    /**
     * The queue of one line.
     *
     * @param behind of what the cases are shown, where they stand behind a figure; else empty
     * @param query of this page, for what goes on from it
     * @param next the address of the next page; empty on the last
     */
    public record Queued(
            Line line,
            List<Figure> figures,
            List<CaseRow> rows,
            List<Choice> states,
            List<Choice> units,
            String words,
            String behind,
            String query,
            String next,
            Bulk bulk,
            May may) {

        /** The query as a field of another address. */
        public String encoded() {
            return URLEncoder.encode(query, StandardCharsets.UTF_8);
        }
    }

    /** What many cases can go through at once; none where the person works on no case. */
    public record Bulk(List<Act> acts, List<Choice> units) {}

    /** What the person may do. */
    public record May(boolean open, boolean take, boolean export) {}

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
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") String after) {
        return visit.as(actor -> {
            Line line = line(actor, code);
            QueueQuery asked = QueueQuery.of(fields);
            QueueReader.Slice slice = queue.slice(actor, line, asked, after, visit.today());
            return visit.page(
                    actor,
                    "caseline/queue",
                    Place.under("/lines", "条线", line.name()),
                    new Queued(
                            line,
                            count.figures(actor, line, visit.today()),
                            slice.rows(),
                            states(line, asked.field("state")),
                            queue.units(actor, visit.today(), asked.field("unit")),
                            asked.field("q"),
                            behind.words(actor, line, asked, visit.today()),
                            asked.words(),
                            slice.next(),
                            bulk(actor, line, visit.today()),
                            may(actor, line)));
        });
    }

    private Bulk bulk(Actor actor, Line line, LocalDate today) {
        return actor.may("line.work")
                ? new Bulk(
                        BulkCasePages.simple(line),
                        queue.units(actor, today, "").stream().skip(1).toList())
                : new Bulk(List.of(), List.of());
    }

    private static May may(Actor actor, Line line) {
        boolean works = actor.may("line.work");
        List<Handling.Channel> channels = line.handling().channels();
        return new May(
                works && channels.contains(Handling.Channel.DESK),
                works && channels.contains(Handling.Channel.IMPORT),
                actor.may("export.rows"));
    }

    private Line line(Actor actor, String code) {
        Denied.unless(actor, "line.read");
        return lines.find(code).orElseThrow(Missing::new);
    }

    private static List<Choice> states(Line line, @Nullable String chosen) {
        return Stream.concat(
                        line.states().stream().map(state -> Choice.of(state.code(), state.name(), chosen)),
                        Stream.of(Choice.of(QueueQuery.ALL, "全部", chosen)))
                .toList();
    }
}
