package luoshi.app.web.supervision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import luoshi.supervision.Duties;
import luoshi.supervision.DutyState;
import luoshi.supervision.Source;

/** What the address of the list of duties asks for, when all of its pages are wanted. */
final class DutyList {
    private DutyList() {}

    /** What cannot be read asks for nothing that there is. */
    static Duties.Filter filter(long regionId, Map<String, String> fields) {
        Optional<DutyState> state = named(DutyState.values(), DutyState::name, fields.getOrDefault("state", ""));
        Optional<Source> source = named(Source.values(), Source::name, fields.getOrDefault("source", ""));
        String unit = fields.getOrDefault("unit", "");
        return new Duties.Filter(
                regionId,
                state.map(List::of).orElseGet(() -> DutyState.OPEN.stream().toList()),
                unit.matches("\\d{1,18}") ? Long.valueOf(unit) : null,
                source.orElse(null),
                0);
    }

    private static <T> Optional<T> named(T[] values, Function<T, String> name, String wanted) {
        return Arrays.stream(values)
                .filter(value -> name.apply(value).equals(wanted))
                .findFirst();
    }
}
