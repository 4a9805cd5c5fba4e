package luoshi.app.web.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import luoshi.app.web.order.SubjectOrders;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Light;
import luoshi.evidence.EvidenceFile;
import luoshi.supervision.DutyMove;
import luoshi.supervision.Records;
import org.jspecify.annotations.Nullable;

/**
 * 督办事项页: a duty with its clocks, what happened and what may be done with it.
 *
 * @param moves which moves this person may go now
 * @param asked an extension that waits for an answer
 */
public record DutyPage(
        DutyRow row,
        String from,
        String leader,
        String supporting,
        List<ClockLine> clocks,
        List<HoldLine> holds,
        List<Event> timeline,
        Set<DutyMove> moves,
        Allowed allowed,
        Records.@Nullable Extension asked,
        List<Choice> units,
        List<Choice> kinds,
        List<Choice> grades,
        SubjectOrders.Shown orders,
        LocalDate today,
        String complaint) {

    public boolean may(String move) {
        return moves.contains(DutyMove.valueOf(move));
    }

    /** What may be done that is no move. */
    public record Allowed(boolean report, boolean pause, boolean resume, boolean ask, boolean decide) {}

    /** A stage's clock as a line. */
    public record ClockLine(String stage, String derivation, String due, String used, Light light, String state) {}

    /** How long a unit had it. */
    public record HoldLine(String unit, String span, int days, String why) {}

    /** Something that happened. */
    public record Event(String at, String title, String words, List<EvidenceFile> files, boolean turn) {}
}
