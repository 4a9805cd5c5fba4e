package luoshi.ledger.breakdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.access.Actor;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.Duty;
import luoshi.region.Unit;
import luoshi.region.Units;
import luoshi.search.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * 职责检查 (R5-1, R5-2): two leads for the same thing, none, one unit in two roles, a lead that no longer exists, a leader who is not in charge of the lead
 * unit. What has ended is not looked at.
 */
public final class CheckDuties {
    /** From here on two matters say the same thing. */
    private static final int SAME = 80;

    private static final int LIKE = 4;
    private static final int MOST = 5_000;
    private final Commitments commitments;
    private final Units units;

    public CheckDuties(Commitments commitments, Units units) {
        this.commitments = commitments;
        this.units = units;
    }

    /** By kind, then by number. */
    public List<DutyFinding> check(Actor actor, long reportId) {
        long region = actor.regionId();
        List<Commitment> matters = commitments.page(Commitments.Filter.all(region, reportId, 0L), 0, MOST).stream()
                .filter(matter -> !matter.state().ended())
                .toList();
        Map<Long, Unit> known = new HashMap<>();
        units.list(region, LocalDate.MAX).forEach(unit -> known.put(unit.id(), unit));
        List<DutyFinding> findings = new ArrayList<>(twoLeads(matters, known));
        matters.forEach(matter -> alone(matter, known, findings));
        findings.sort(Comparator.comparing(DutyFinding::kind)
                .thenComparingInt(finding -> finding.one().number()));
        return findings;
    }

    private static List<DutyFinding> twoLeads(List<Commitment> matters, Map<Long, Unit> known) {
        Likeness likeness = new Likeness();
        Map<Long, Commitment> byId = new HashMap<>();
        for (Commitment matter : matters) {
            likeness.add(matter.id(), matter.task());
            byId.put(matter.id(), matter);
        }
        List<DutyFinding> findings = new ArrayList<>();
        for (Commitment matter : matters) {
            for (Likeness.Match match : likeness.best(matter.task(), LIKE)) {
                @Nullable Commitment other = byId.get(match.id());
                if (other != null
                        && match.score() >= SAME
                        && other.number() > matter.number()
                        && conflict(matter, other)) {
                    findings.add(new DutyFinding(
                            DutyFinding.Kind.TWO_LEADS,
                            matter,
                            other,
                            "第" + matter.number() + "号由" + name(known, matter.leadUnitId()) + "牵头，第" + other.number()
                                    + "号由" + name(known, other.leadUnitId()) + "牵头"));
                }
            }
        }
        return findings;
    }

    /** Parts of one matter that was split share their words and are no conflict. */
    private static boolean conflict(Commitment one, Commitment other) {
        Long lead = one.leadUnitId();
        boolean parts = one.place().equals(other.place()) && !one.place().isNowhere();
        return lead != null && other.leadUnitId() != null && !lead.equals(other.leadUnitId()) && !parts;
    }

    private static void alone(Commitment matter, Map<Long, Unit> known, List<DutyFinding> findings) {
        Duty duty = matter.duty();
        Long lead = duty.leadUnitId();
        if (lead == null) {
            findings.add(new DutyFinding(DutyFinding.Kind.NO_LEAD, matter, null, "请定一家牵头单位"));
            return;
        }
        Long twice = duty.twice();
        if (twice != null) {
            findings.add(
                    new DutyFinding(DutyFinding.Kind.TWO_ROLES, matter, null, name(known, twice) + "列了两种职责，只能留一种"));
        }
        @Nullable Unit unit = known.get(lead);
        if (unit != null && unit.validTo() != null) {
            findings.add(new DutyFinding(
                    DutyFinding.Kind.GONE,
                    matter,
                    null,
                    unit.shortName() + "已撤并"
                            + (unit.mergedInto() == null ? "" : "，并入" + name(known, unit.mergedInto()))));
        }
        Long leader = duty.leaderPostId();
        if (unit != null
                && leader != null
                && unit.leaderPostId() != null
                && !Objects.equals(leader, unit.leaderPostId())) {
            findings.add(
                    new DutyFinding(DutyFinding.Kind.OTHER_LEADER, matter, null, unit.shortName() + "由别的领导分管，请核对责任领导"));
        }
        List<String> gaps = duty.gaps();
        if (!gaps.isEmpty()) {
            findings.add(new DutyFinding(DutyFinding.Kind.INCOMPLETE, matter, null, "缺" + String.join("、", gaps)));
        }
    }

    private static String name(Map<Long, Unit> known, @Nullable Long id) {
        @Nullable Unit unit = id == null ? null : known.get(id);
        return unit == null ? "" : unit.shortName();
    }
}
