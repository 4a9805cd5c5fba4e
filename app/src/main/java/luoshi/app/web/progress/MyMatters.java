package luoshi.app.web.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.Note;
import luoshi.ledger.Notes;
import org.springframework.stereotype.Component;

/** 本单位在办的事项: the live matters that one of the person's own units leads, by due date, with the last note of each. */
@Component
class MyMatters {
    private final Commitments commitments;
    private final Notes notes;

    MyMatters(Commitments commitments, Notes notes) {
        this.commitments = commitments;
        this.notes = notes;
    }

    /**
     * @param last the last note of each, by commitment; those without are not there
     */
    record Mine(List<Commitment> matters, Map<Long, Note> last, LocalDate month) {

        boolean reported(Commitment commitment) {
            Note note = last.get(commitment.id());
            return note != null
                    && !note.period().isBefore(month)
                    && (note.ruling() == null || note.ruling().accepted());
        }

        boolean waits(Commitment commitment) {
            Note note = last.get(commitment.id());
            return note != null && note.waiting();
        }
    }

    Mine of(Actor actor, LocalDate today, int most) {
        List<Commitment> matters =
                commitments.led(actor.regionId(), List.copyOf(actor.scope().units()), most);
        Map<Long, Note> last = notes
                .last(actor.regionId(), matters.stream().map(Commitment::id).toList())
                .stream()
                .collect(Collectors.toMap(Note::commitmentId, Function.identity()));
        return new Mine(matters, last, today.withDayOfMonth(1));
    }
}
