package luoshi.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.access.Audience;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.region.Units;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 明确包联: pairs a leader's post with a target, and ends a pairing. A key project has one leader; the others may have several. */
public final class PairLeader {
    private final Pairings pairings;
    private final Targets targets;
    private final Leaders leaders;
    private final Units units;
    private final Journal journal;

    public PairLeader(Pairings pairings, Targets targets, Leaders leaders, Units units, Journal journal) {
        this.pairings = pairings;
        this.targets = targets;
        this.leaders = leaders;
        this.units = units;
        this.journal = journal;
    }

    /** A pairing as it was entered. */
    public record Wish(long postId, Kind kind, long targetId, long liaisonUnitId, LocalDate from) {}

    public Answer pair(Actor actor, Wish wish, LocalDate today) {
        Optional<Targets.Known> known = targets.find(actor.regionId(), wish.kind(), wish.targetId());
        @Nullable String refusal = refusal(actor, wish, known, today);
        if (refusal != null || known.isEmpty()) {
            return new Answer.Refused(refusal == null ? "" : refusal);
        }
        Pairing pairing = pairing(actor.regionId(), wish, known.get());
        long id = pairings.add(pairing);
        journal.append(Fact.of(actor.regionId(), "visit.paired", "visit-pairing", id)
                .to(told(pairing).and("from", wish.from()).json()));
        return new Answer.Done(id);
    }

    private @Nullable String refusal(Actor actor, Wish wish, Optional<Targets.Known> known, LocalDate today) {
        long region = actor.regionId();
        if (!actor.may("visit.keep")) {
            return "包联由督查室或政府办登记";
        }
        if (leaders.find(region, wish.postId(), today).isEmpty()) {
            return "请选包联领导";
        }
        if (known.isEmpty()) {
            return "请选包联对象，已停用的不能再包联";
        }
        if (units.find(region, wish.liaisonUnitId()).isEmpty()) {
            return "请选联络单位，到期没有走访时通知它";
        }
        List<Pairing> there = pairings.with(region, known.get().target());
        if (there.stream().anyMatch(pairing -> pairing.postId() == wish.postId())) {
            return "这位领导已经包联“" + known.get().target().name() + "”";
        }
        return wish.kind() == Kind.PROJECT && !there.isEmpty()
                ? "“" + known.get().target().name() + "”已有包联领导，一个项目由一位领导包联，要换请先解除原来的"
                : null;
    }

    private static Pairing pairing(long region, Wish wish, Targets.Known known) {
        List<Long> concerned = new ArrayList<>(known.audience().units());
        if (!concerned.contains(wish.liaisonUnitId())) {
            concerned.add(wish.liaisonUnitId());
        }
        return new Pairing(
                region,
                0,
                wish.postId(),
                known.target(),
                wish.liaisonUnitId(),
                wish.from(),
                null,
                new Audience(concerned, known.audience().restriction()),
                null);
    }

    public Answer end(Actor actor, long id, LocalDate today) {
        @Nullable Pairing pairing = pairings.find(actor.regionId(), id).orElse(null);
        if (pairing == null || !actor.may("visit.keep")) {
            return new Answer.Refused("包联由督查室或政府办登记");
        }
        if (pairing.to() != null) {
            return new Answer.Refused("这项包联已经解除");
        }
        LocalDate last = today.isBefore(pairing.from()) ? pairing.from() : today;
        pairings.end(pairing, last);
        journal.append(Fact.of(actor.regionId(), "visit.unpaired", "visit-pairing", id)
                .to(told(pairing).and("on", last).json()));
        return new Answer.Done(id);
    }

    private static Particulars told(Pairing pairing) {
        return Particulars.of("post", pairing.postId())
                .and("kind", pairing.target().kind().label())
                .and("name", pairing.target().name());
    }
}
