package luoshi.app.web.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.desk.DeskPages.Item;
import luoshi.app.web.desk.DeskPages.Picks;
import luoshi.app.web.ledger.Row;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.page.Choice;
import luoshi.board.DeskRows.Task;
import luoshi.ledger.Note;
import luoshi.ledger.Notes;
import luoshi.ledger.breakdown.Breakdown;
import luoshi.ledger.breakdown.Opinion;
import luoshi.ledger.citizen.Objection;
import luoshi.ledger.citizen.Objections;
import luoshi.parameter.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 就地办理: what the forms of the desk need beside their rows. */
@Component
class DeskForms {
    private final Notes notes;
    private final Objections objections;
    private final Breakdown breakdown;
    private final RowReader reader;
    private final Parameters parameters;

    DeskForms(Notes notes, Objections objections, Breakdown breakdown, RowReader reader, Parameters parameters) {
        this.notes = notes;
        this.objections = objections;
        this.breakdown = breakdown;
        this.reader = reader;
        this.parameters = parameters;
    }

    List<Item> items(Actor actor, Task task, List<Row> rows) {
        long region = actor.regionId();
        List<Long> ids = rows.stream().map(row -> row.commitment().id()).toList();
        Map<Long, Note> last =
                notes.last(region, ids).stream().collect(Collectors.toMap(Note::commitmentId, note -> note));
        Map<Long, Objection> disputed = task == Task.ANSWER ? objections.open(region, ids) : Map.of();
        return rows.stream()
                .map(row -> {
                    long id = row.commitment().id();
                    return new Item(
                            row, last.get(id), disputed.get(id), task == Task.DECIDE ? opinion(region, id) : null);
                })
                .toList();
    }

    /** The oldest that waits. */
    private @Nullable Opinion opinion(long region, long id) {
        return breakdown.opinions(region, id).stream()
                .filter(Opinion::open)
                .reduce((later, earlier) -> earlier)
                .orElse(null);
    }

    Picks picks(Actor actor, Task task, LocalDate today) {
        if (task != Task.DECIDE && task != Task.ASSIGN) {
            return Picks.NONE;
        }
        long region = actor.regionId();
        int days = parameters.on(region, "ledger.opinion-days", today).number();
        List<Choice> units = reader.unitNames(region).entrySet().stream()
                .map(unit -> Choice.of(unit.getKey(), unit.getValue(), null))
                .toList();
        return new Picks(units, today.plusDays(days).toString());
    }
}
