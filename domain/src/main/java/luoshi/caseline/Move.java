package luoshi.caseline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.access.Audience;
import luoshi.caseline.definition.Act;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.State;
import org.jspecify.annotations.Nullable;

/** 一步: an act as it is about to be done: who does what to which case with what. */
record Move(Actor actor, Line line, Act act, CaseFile file, List<Part> parts, Doing doing, LocalDate today) {

    /**
     * 办理: what comes with an act.
     *
     * @param values by field, of the case or of the sub-case that is opened or answered
     * @param unitId to whom the case or a sub-case goes
     * @param partId which sub-case is answered
     * @param by how much a clock is lengthened
     * @param files how many files come along
     * @param told which joint signers were told
     */
    record Doing(
            String act,
            Map<String, String> values,
            String words,
            @Nullable Long unitId,
            @Nullable Long partId,
            int by,
            int files,
            List<String> told) {}

    /** What is filled in of the case's own fields. */
    Map<String, String> typed() {
        List<luoshi.caseline.definition.Field> shown = act.asks().shown().stream()
                .flatMap(field -> line.field(field).stream())
                .toList();
        return Filled.of(shown, doing.values());
    }

    String to() {
        String to = act.to();
        return to == null ? file.standing().state() : to;
    }

    /** The case as the act leaves it, but for its clocks. */
    CaseFile moved(Map<String, String> values, @Nullable Long unit, List<Long> concerned) {
        boolean end = line.state(to()).filter(State::end).isPresent();
        CaseFile.Days days = file.days();
        return new CaseFile(
                file.regionId(),
                file.id(),
                file.kind(),
                new CaseFile.Standing(to(), unit, file.standing().lateness()),
                new CaseFile.Days(
                        days.openedOn(),
                        days.dueOn(),
                        days.answeredOn(),
                        end ? (file.open() ? today : days.closedOn()) : null,
                        days.publishedOn()),
                file.likes(),
                values,
                new Audience(concerned, file.audience().restriction()));
    }
}
