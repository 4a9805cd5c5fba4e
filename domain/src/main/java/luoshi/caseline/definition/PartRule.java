package luoshi.caseline.definition;

import java.util.List;
import java.util.Optional;
import luoshi.foundation.calendar.Term;
import org.jspecify.annotations.Nullable;

/**
 * 子件规则: what a sub-case is, with its own unit and clock.
 *
 * @param unit whether it has a unit of its own; else it is a line of the case, such as a worker
 * @param term how long it may take; null for no limit
 * @param owed the field of what is owed, and {@code paid} of what was paid; empty where no money is followed
 */
public record PartRule(
        String code, String name, boolean unit, @Nullable Term term, List<Field> fields, String owed, String paid) {

    public Optional<Field> field(String wanted) {
        return fields.stream().filter(field -> field.code().equals(wanted)).findFirst();
    }
}
