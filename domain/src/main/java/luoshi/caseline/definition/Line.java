package luoshi.caseline.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 业务条线: one ledger that a county keeps, as its definition says. */
public record Line(
        Head head,
        List<Field> fields,
        List<State> states,
        List<Act> acts,
        List<ClockRule> clocks,
        List<PartRule> parts,
        Handling handling,
        Counting counting,
        @Nullable Matrix matrix) {

    /** The title of every case: a text field that every line has. */
    public static final String TITLE = "title";

    /** The act that opens a case, where clocks name the acts that start them. */
    public static final String OPEN = "open";

    /**
     * 条线.
     *
     * @param code its folder's name
     * @param measure 件, 个, 条
     * @param prefix two capital letters before the receipt's number
     * @param keeper the unit that keeps it, by name
     * @param moves states of earlier versions and what they are called now; a case goes over only by it
     */
    public record Head(
            String code,
            String name,
            int version,
            String measure,
            String prefix,
            String keeper,
            Map<String, String> moves) {}

    public String code() {
        return head.code();
    }

    public String name() {
        return head.name();
    }

    /** What the line is called where everybody reads it. */
    public String publicName() {
        String name = handling.publicity().name();
        return name.isEmpty() ? name() : name;
    }

    public State first() {
        return states.getFirst();
    }

    public Optional<Field> field(String code) {
        return fields.stream().filter(field -> field.code().equals(code)).findFirst();
    }

    /** The field in which no two cases have the same; at most one is. */
    public Optional<Field> unique() {
        return fields.stream().filter(field -> field.is(Field.Flag.UNIQUE)).findFirst();
    }

    public Optional<State> state(String code) {
        return states.stream().filter(state -> state.code().equals(code)).findFirst();
    }

    public Optional<Act> act(String code) {
        return acts.stream().filter(act -> act.code().equals(code)).findFirst();
    }

    public Optional<PartRule> part(String code) {
        return parts.stream().filter(part -> part.code().equals(code)).findFirst();
    }

    public Optional<ClockRule> clock(String code) {
        return clocks.stream().filter(clock -> clock.code().equals(code)).findFirst();
    }

    /** The acts that begin in a state, in the order of the definition. */
    public List<Act> from(String state) {
        return acts.stream().filter(act -> act.from().contains(state)).toList();
    }

    /** The route that fits a case, the first of them; regions stand in the values by name. */
    public Optional<Handling.Route> route(Map<String, String> values) {
        String title = values.getOrDefault(TITLE, "");
        return handling.routes().stream()
                .filter(route -> route.fits(title, values))
                .findFirst();
    }
}
