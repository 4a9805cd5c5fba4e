package luoshi.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 责任: who delivers a commitment, by when (§5.1, A-07).
 *
 * @param leaderPostId 责任领导
 * @param leadUnitId 牵头单位, exactly one (R5-1)
 * @param responsible 责任单位
 * @param supporting 配合单位
 * @param ownerPostId 责任人
 * @param dueOn 完成时限, the last day
 */
public record Duty(
        @Nullable Long leaderPostId,
        @Nullable Long leadUnitId,
        List<Long> responsible,
        List<Long> supporting,
        @Nullable Long ownerPostId,
        @Nullable LocalDate dueOn) {
    public static final Duty NONE = new Duty(null, null, List.of(), List.of(), null, null);

    public Duty {
        responsible = List.copyOf(responsible);
        supporting = List.copyOf(supporting);
    }

    /** What is missing before it may go live (A-07: 责任领导, 责任单位, 责任人; R5-3: a date). */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (leaderPostId == null) {
            gaps.add("责任领导");
        }
        if (leadUnitId == null) {
            gaps.add("牵头单位");
        }
        if (ownerPostId == null) {
            gaps.add("责任人");
        }
        if (dueOn == null) {
            gaps.add("完成时限");
        }
        return gaps;
    }

    /** The units that it concerns, the lead first. */
    public List<Long> concerned() {
        Set<Long> units = new LinkedHashSet<>();
        if (leadUnitId != null) {
            units.add(leadUnitId);
        }
        units.addAll(responsible);
        units.addAll(supporting);
        return List.copyOf(units);
    }

    /** A unit that is named in two roles (R5-2), or null. */
    public @Nullable Long twice() {
        if (leadUnitId != null && (responsible.contains(leadUnitId) || supporting.contains(leadUnitId))) {
            return leadUnitId;
        }
        return responsible.stream().filter(supporting::contains).findFirst().orElse(null);
    }

    public Duty withLead(long unit) {
        return new Duty(
                leaderPostId,
                unit,
                responsible.stream().filter(other -> other != unit).toList(),
                supporting.stream().filter(other -> other != unit).toList(),
                ownerPostId,
                dueOn);
    }

    public Duty with(List<Long> responsibleUnits, List<Long> supportingUnits) {
        return new Duty(leaderPostId, leadUnitId, responsibleUnits, supportingUnits, ownerPostId, dueOn);
    }

    public Duty supportedBy(List<Long> units) {
        return new Duty(leaderPostId, leadUnitId, responsible, units, ownerPostId, dueOn);
    }

    public Duty dueOn(LocalDate day) {
        return new Duty(leaderPostId, leadUnitId, responsible, supporting, ownerPostId, day);
    }

    /** The same duty in new hands: the leader in charge of the unit and its head, where they are known. */
    public Duty of(@Nullable Long leader, @Nullable Long owner) {
        return new Duty(
                leader == null ? leaderPostId : leader,
                leadUnitId,
                responsible,
                supporting,
                owner == null ? ownerPostId : owner,
                dueOn);
    }
}
