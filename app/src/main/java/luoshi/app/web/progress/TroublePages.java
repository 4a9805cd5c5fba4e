package luoshi.app.web.progress;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.ledger.Row;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.page.Choice;
import luoshi.ledger.Commitments;
import luoshi.ledger.Note;
import luoshi.ledger.Notes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 存在问题: what the last note of every live matter names as a problem or wants to be coordinated. */
@Controller
public class TroublePages {
    private static final int PAGE = 50;

    private final Notes notes;
    private final Commitments commitments;
    private final RowReader rows;

    TroublePages(Notes notes, Commitments commitments, RowReader rows) {
        this.notes = notes;
        this.commitments = commitments;
        this.rows = rows;
    }

    /** What the address asks for. */
    public record Asked(
            @Nullable Boolean needs,
            @Nullable Long lead,
            @Nullable String words,
            @Nullable Long before) {
        Notes.Troubles wanted() {
            return new Notes.Troubles(Boolean.TRUE.equals(needs), lead, text());
        }

        public String text() {
            return words == null ? "" : words.strip();
        }

        /** The same filter further down. */
        public String href(long id) {
            return "/ledger/problems?before=" + id + (Boolean.TRUE.equals(needs) ? "&needs=true" : "")
                    + (lead == null ? "" : "&lead=" + lead)
                    + (text().isEmpty()
                            ? ""
                            : "&words=" + java.net.URLEncoder.encode(text(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    /** A problem with its matter. */
    public record Problem(Note note, Row row) {}

    /** @param next the id after which the next page begins; 0 where there is none */
    public record Listed(
            List<Problem> problems, long count, List<Choice> units, Asked asked, long next, boolean filtered) {}

    @GetMapping("/ledger/problems")
    ModelAndView list(Visit visit, Asked asked) {
        return visit.as(actor -> {
            long region = actor.regionId();
            Notes.Troubles wanted = asked.wanted();
            List<Note> found =
                    notes.troubles(region, wanted, asked.before() == null ? Long.MAX_VALUE : asked.before(), PAGE + 1);
            List<Note> shown = found.subList(0, Math.min(PAGE, found.size()));
            Map<Long, Row> matters = rows
                    .rows(
                            region,
                            commitments.all(
                                    region,
                                    shown.stream().map(Note::commitmentId).toList()),
                            visit.today())
                    .stream()
                    .collect(Collectors.toMap(row -> row.commitment().id(), Function.identity()));
            Listed page = new Listed(
                    shown.stream()
                            .filter(note -> matters.containsKey(note.commitmentId()))
                            .map(note -> problem(note, matters))
                            .toList(),
                    notes.countTroubles(region, wanted),
                    rows.unitNames(region).entrySet().stream()
                            .map(unit -> Choice.of(unit.getKey(), unit.getValue(), asked.lead()))
                            .toList(),
                    asked,
                    found.size() > PAGE ? shown.getLast().id() : 0,
                    !wanted.equals(Notes.Troubles.ALL));
            return visit.page(actor, "progress/problems", Place.under("/ledger", "台账", "存在问题"), page);
        });
    }

    @SuppressWarnings("NullAway") // the caller kept only those whose matter is there
    private static Problem problem(Note note, Map<Long, Row> matters) {
        return new Problem(note, matters.get(note.commitmentId()));
    }
}
