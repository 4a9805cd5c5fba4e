package luoshi.caseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import luoshi.access.Actor;
import luoshi.caseline.clock.RunClocks;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Who;
import luoshi.region.Unit;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;

/** 办理各方: who is who on a case. */
public final class Parties {
    private final Units units;

    public Parties(Units units) {
        this.units = units;
    }

    /** The unit that keeps the line; empty in a county where no unit has its name. */
    public Optional<Long> keeper(long regionId, Line line) {
        return units.named(regionId, line.head().keeper()).map(Unit::id);
    }

    /** The post in charge of a unit; null where none is named. */
    @Nullable
    Long leader(long regionId, long unitId) {
        return units.find(regionId, unitId).map(Unit::leaderPostId).orElse(null);
    }

    /** Whether the person keeps the line: sees what is masked, and does the keeper's acts. */
    public boolean keeps(Actor actor, Line line) {
        return actor.may("line.keep")
                || (actor.may("line.work")
                        && keeper(actor.regionId(), line).filter(actor::actsFor).isPresent());
    }

    /** Whether the person has one of the parts. */
    public boolean any(List<Who> parts, Actor actor, Line line, CaseFile file, List<Part> subCases) {
        return parts.stream().anyMatch(who -> is(who, actor, line, file, subCases));
    }

    private boolean is(Who who, Actor actor, Line line, CaseFile file, List<Part> subCases) {
        Long unit = file.standing().unitId();
        boolean handles = actor.may("line.work") && unit != null && actor.actsFor(unit);
        return switch (who) {
            case KEEPER, CITIZEN -> keeps(actor, line);
            case HANDLER -> handles;
            case HEAD -> handles && actor.may("ledger.approve");
            case HELPER -> actor.may("line.work") && subCases.stream().anyMatch(part -> helps(actor, part));
            case SUPERVISOR -> actor.may("duty.assign");
            case PLANNER -> actor.may("project.keep");
        };
    }

    static boolean helps(Actor actor, Part part) {
        Long unit = part.unitId();
        return unit != null && part.doneOn() == null && actor.actsFor(unit);
    }

    /** The units that a clock tells. */
    RunClocks.Tells tells(long regionId, Line line, @Nullable Long unitId) {
        return rule -> {
            Set<Long> told = new LinkedHashSet<>();
            Optional<Long> keeper = keeper(regionId, line);
            for (Who who : rule.telling().tells()) {
                switch (who) {
                    case HANDLER, HEAD ->
                        Optional.ofNullable(unitId).or(() -> keeper).ifPresent(told::add);
                    case KEEPER -> keeper.ifPresent(told::add);
                    case HELPER, SUPERVISOR, PLANNER, CITIZEN -> {}
                }
            }
            return List.copyOf(told);
        };
    }

    /** Why a case cannot go to a unit; null where it can. */
    @Nullable
    String refusal(Line line, CaseFile file, @Nullable Long unitId, LocalDate today) {
        @Nullable
        Unit unit = unitId == null ? null : units.find(file.regionId(), unitId).orElse(null);
        if (unit == null || (unit.validTo() != null && unit.validTo().isBefore(today))) {
            return "请选单位";
        }
        boolean party = line.handling().against().stream()
                .anyMatch(field -> file.value(field).equals(String.valueOf(unit.id())));
        return party ? "“" + unit.shortName() + "”是本件的当事一方，应当回避，请交给别的单位" : null;
    }

    /** The units, each once, in their order. */
    static List<Long> distinct(List<Long> some, @Nullable Long... more) {
        Set<Long> all = new LinkedHashSet<>(some);
        for (Long one : more) {
            if (one != null) {
                all.add(one);
            }
        }
        return new ArrayList<>(all);
    }
}
