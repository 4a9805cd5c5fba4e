package luoshi.caseline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import luoshi.caseline.definition.FieldType;
import luoshi.caseline.definition.Handling;
import luoshi.caseline.definition.Line;
import luoshi.region.Division;
import luoshi.region.Divisions;
import luoshi.region.Unit;
import luoshi.region.Units;

/** 分派规则: to which unit a line sends a case, by its values and the words of its title; regions stand in a rule by name. */
public final class Routing {
    private final Units units;
    private final Divisions divisions;

    public Routing(Units units, Divisions divisions) {
        this.units = units;
        this.divisions = divisions;
    }

    /** @param auto whether nobody need confirm it */
    public record Routed(Unit unit, boolean auto) {}

    /** Empty where no rule fits, or no unit of the county has the name. */
    public Optional<Routed> of(long regionId, Line line, Map<String, String> values) {
        Map<String, String> named = new HashMap<>(values);
        line.fields().stream()
                .filter(field -> field.type() == FieldType.REGION)
                .forEach(field -> named.computeIfPresent(field.code(), (code, id) -> name(id)));
        Optional<Handling.Route> route = line.route(named);
        return route.flatMap(one -> units.named(regionId, one.unit()).map(unit -> new Routed(unit, one.auto())));
    }

    private String name(String id) {
        return id.matches("[0-9]{1,18}")
                ? divisions.find(Long.parseLong(id)).map(Division::name).orElse(id)
                : id;
    }
}
