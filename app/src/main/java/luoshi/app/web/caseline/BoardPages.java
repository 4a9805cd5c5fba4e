package luoshi.app.web.caseline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Lines;
import luoshi.caseline.count.CaseLists;
import luoshi.caseline.count.CountCases;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.State;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 看板: a column a state, how many stand in it and which of them are due next. */
@Controller
public class BoardPages {
    private static final int MOST = 6;

    private final Lines lines;
    private final CaseLists lists;
    private final CountCases count;
    private final QueueReader queue;

    BoardPages(Lines lines, CaseLists lists, CountCases count, QueueReader queue) {
        this.lines = lines;
        this.lists = lists;
        this.count = count;
        this.queue = queue;
    }

    /** A state. */
    public record Column(State state, long cases, List<CaseRow> rows, String href) {}

    /** The page. */
    public record Shown(Line line, List<Column> columns) {}

    @GetMapping("/lines/{code}/board")
    ModelAndView show(Visit visit, @PathVariable String code) {
        return visit.as(actor -> {
            Denied.unless(actor, "line.read");
            Line line = lines.find(code).orElseThrow(Missing::new);
            return visit.page(
                    actor,
                    "caseline/board",
                    Place.under("/lines", "条线", line.name()).then("看板", "/lines/" + code),
                    new Shown(line, columns(actor, line, visit.today())));
        });
    }

    private List<Column> columns(Actor actor, Line line, LocalDate today) {
        List<State> open = line.states().stream().filter(state -> !state.end()).toList();
        Map<String, Long> counts = count.byState(actor, line);
        List<CaseFile> files = lists.dueNext(
                actor.regionId(), line.code(), open.stream().map(State::code).toList(), MOST);
        List<CaseRow> rows = queue.rows(line, files, actor.regionId(), today);
        return open.stream()
                .map(state -> new Column(
                        state,
                        counts.getOrDefault(state.code(), 0L),
                        rows.stream()
                                .filter(row -> row.file().standing().state().equals(state.code()))
                                .toList(),
                        "/lines/" + line.code() + "?state=" + state.code()))
                .toList();
    }
}
