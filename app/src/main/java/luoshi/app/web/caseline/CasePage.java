package luoshi.app.web.caseline;

import java.util.List;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Light;
import luoshi.caseline.definition.Act;
import luoshi.caseline.definition.Line;
import luoshi.evidence.EvidenceFile;
import org.jspecify.annotations.Nullable;

/** One case as its page shows it. */
public record CasePage(
        Line line,
        CaseRow row,
        String receipt,
        List<FieldReader.Told> fields,
        List<ActForm> acts,
        List<PartLine> parts,
        List<ClockLine> clocks,
        List<Event> timeline,
        String complaint) {

    public String href() {
        return row.href();
    }

    /** The clocks that run. */
    public List<ClockLine> running() {
        return clocks.stream().filter(clock -> clock.light() != null).toList();
    }

    /**
     * An act that may be done now.
     *
     * @param units to choose from, where it goes to one; {@code parts} where it answers a sub-case, {@code signers} where they are told
     * @param open whether it was just refused
     */
    public record ActForm(
            Act act,
            List<FieldInput> inputs,
            List<Choice> units,
            List<Choice> parts,
            List<String> signers,
            String lengthen,
            String words,
            boolean open) {

        /** Whether the act asks for it. */
        public boolean needs(FieldInput input) {
            return input.required()
                    || act.asks()
                            .needs()
                            .contains(input.name().substring(act.code().length() + 1));
        }

        /** Whether nothing need be filled in. */
        public boolean plain() {
            return inputs.isEmpty()
                    && units.isEmpty()
                    && parts.isEmpty()
                    && lengthen.isEmpty()
                    && signers.isEmpty()
                    && !act.asks().words()
                    && act.asks().files() == 0;
        }
    }

    /** A sub-case. */
    public record PartLine(String kind, String who, String due, String state, String words) {}

    /** A clock; without a light where it was stopped. */
    public record ClockLine(
            String name,
            String from,
            String due,
            String state,
            @Nullable Light light) {}

    /** A step of the timeline. */
    public record Event(
            String on,
            String title,
            String words,
            List<FieldReader.Told> fields,
            List<EvidenceFile> files,
            boolean turn) {}
}
