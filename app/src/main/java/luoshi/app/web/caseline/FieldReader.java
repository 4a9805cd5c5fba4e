package luoshi.app.web.caseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import luoshi.access.Actor;
import luoshi.app.web.page.Choice;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.FieldType;
import luoshi.ledger.Goal;
import luoshi.region.Division;
import luoshi.region.Divisions;
import luoshi.region.Unit;
import luoshi.region.Units;
import org.springframework.stereotype.Component;

/** Fields as inputs and as words: units and regions by name, amounts with 万 and 亿. */
@Component
public class FieldReader {
    private static final int LONG = 120;

    private final Units units;
    private final Divisions divisions;

    FieldReader(Units units, Divisions divisions) {
        this.units = units;
        this.divisions = divisions;
    }

    /** A field with what stands in it. */
    public record Told(String name, String words) {}

    /** The fields that hold something, as words. */
    List<Told> told(Actor actor, List<Field> fields, Map<String, String> values) {
        List<Told> told = new ArrayList<>();
        for (Field field : fields) {
            String value = values.getOrDefault(field.code(), "");
            if (!value.isEmpty()) {
                told.add(new Told(field.name(), words(actor.regionId(), field, value)));
            }
        }
        return told;
    }

    String words(long region, Field field, String value) {
        return switch (field.type()) {
            case MONEY -> Goal.amount(new java.math.BigDecimal(value)) + "元";
            case NUMBER -> value + field.measure();
            case UNIT ->
                units.find(region, Long.parseLong(value)).map(Unit::name).orElse(value);
            case REGION ->
                divisions.find(Long.parseLong(value)).map(Division::name).orElse(value);
            case PROJECT -> "项目" + value;
            case TEXT, DATE, CHOICE, PERSON, ENTERPRISE, HOUSEHOLD, PARCEL, FILE, POSITION -> value;
        };
    }

    /**
     * The inputs of a form.
     *
     * @param typed what stands in an input, by its name
     */
    List<FieldInput> inputs(
            Actor actor, List<Field> fields, String prefix, UnaryOperator<String> typed, LocalDate today) {
        return fields.stream()
                .map(field -> input(actor, field, prefix, typed.apply(prefix + field.code()), today))
                .toList();
    }

    private FieldInput input(Actor actor, Field field, String prefix, String value, LocalDate today) {
        List<Choice> choices = choices(actor, field, value, today);
        String kind = !choices.isEmpty()
                ? "select"
                : switch (field.type()) {
                    case DATE -> "date";
                    case TEXT -> field.is(Field.Flag.LONG) || value.length() > LONG ? "area" : "text";
                    default -> "text";
                };
        return new FieldInput(
                prefix + field.code(),
                field.name() + (field.measure().isEmpty() ? "" : "（" + field.measure() + "）"),
                kind,
                value,
                choices,
                field.is(Field.Flag.REQUIRED),
                hint(field));
    }

    private static String hint(Field field) {
        if (field.is(Field.Flag.MASKED)) {
            return "加密保存，显示时遮蔽";
        }
        return field.type() == FieldType.MONEY ? "单位：元" : "";
    }

    private List<Choice> choices(Actor actor, Field field, String value, LocalDate today) {
        return switch (field.type()) {
            case CHOICE ->
                field.choices().stream()
                        .map(choice -> Choice.of(choice, choice, value))
                        .toList();
            case UNIT ->
                units.list(actor.regionId(), today).stream()
                        .map(unit -> Choice.of(unit.id(), unit.shortName(), value))
                        .toList();
            case REGION ->
                Optional.of(divisions.below(actor.regionId())).stream()
                        .flatMap(List::stream)
                        .map(place -> Choice.of(place.id(), place.name(), value))
                        .toList();
            default -> List.of();
        };
    }

    /** What a form brought, by field. */
    static Map<String, String> values(List<Field> fields, String prefix, UnaryOperator<String> typed) {
        Map<String, String> values = new HashMap<>();
        fields.forEach(field -> values.put(field.code(), typed.apply(prefix + field.code())));
        return values;
    }
}
