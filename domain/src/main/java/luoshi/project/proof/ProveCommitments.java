package luoshi.project.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Goal;
import luoshi.ledger.Proofs;
import luoshi.ledger.RecordProgress;
import luoshi.parameter.Parameters;
import luoshi.project.batch.RateKind;
import org.jspecify.annotations.Nullable;

/** 取数, by the program: every binding's figure is found anew, its rows are kept by date, and what moved goes through the ledger's one door. */
public final class ProveCommitments {
    private static final int WAN = 4;

    private final Commitments commitments;
    private final Bindings bindings;
    private final RecordProgress door;
    private final Parameters parameters;

    public ProveCommitments(Commitments commitments, Bindings bindings, RecordProgress door, Parameters parameters) {
        this.commitments = commitments;
        this.bindings = bindings;
        this.door = door;
        this.parameters = parameters;
    }

    /** A commitment whose progress moved, or would. */
    public record Moved(Commitment commitment, Binding binding, Figure figure) {}

    /** Answers what moved. */
    public List<Moved> prove(Actor actor, LocalDate day) {
        return found(actor.regionId(), day).stream()
                .filter(found -> bindings.hold(found.binding()))
                .filter(found -> {
                    keep(found, day);
                    return door.prove(actor, found.commitment().id(), told(found, day));
                })
                .map(found -> new Moved(found.commitment(), found.binding(), found.figure()))
                .toList();
    }

    /** What would move. */
    public List<Moved> preview(long region, LocalDate day) {
        return found(region, day).stream()
                .filter(found -> found.commitment().state() == CommitmentState.ASSIGNED)
                .filter(found -> found.figure().percent(found.commitment().goal())
                        != found.commitment().progress())
                .map(found -> new Moved(found.commitment(), found.binding(), found.figure()))
                .toList();
    }

    private record Found(Commitment commitment, Binding binding, Map<Long, Part> rows) {
        Figure figure() {
            return Figure.of(binding.measure(), rows.values());
        }
    }

    /** A figure of a year that is over is that of its last day. */
    private List<Found> found(long region, LocalDate day) {
        List<Found> all = new ArrayList<>();
        Map<LocalDate, List<Counted>> known = new HashMap<>();
        Map<Long, Commitment> live = new LinkedHashMap<>();
        List<Binding> open = bindings.open(region);
        commitments
                .all(region, open.stream().map(Binding::commitmentId).toList())
                .forEach(commitment -> live.put(commitment.id(), commitment));
        for (Binding binding : open) {
            @Nullable Commitment commitment = live.get(binding.commitmentId());
            if (commitment != null) {
                LocalDate end = LocalDate.of(binding.year(), 12, 31);
                LocalDate as = day.isAfter(end) ? end : day;
                List<Counted> counted = known.computeIfAbsent(as, one -> bindings.counted(region, one));
                all.add(new Found(commitment, binding, rows(binding, counted, limits(region, as))));
            }
        }
        return all;
    }

    private static Map<Long, Part> rows(Binding binding, List<Counted> counted, RateKind.Case as) {
        Map<Long, Part> rows = new LinkedHashMap<>();
        for (Counted one : counted) {
            @Nullable Part part = binding.among().has(one) ? binding.measure().of(one, as) : null;
            if (part != null) {
                rows.put(one.rated().id(), part);
            }
        }
        return rows;
    }

    private void keep(Found found, LocalDate day) {
        Map<Long, Part> before = bindings.rows(found.binding());
        Map<Long, Part> come = new LinkedHashMap<>(found.rows());
        come.entrySet().removeIf(row -> {
            @Nullable Part known = before.get(row.getKey());
            return known != null && known.same(row.getValue());
        });
        List<Long> gone = before.keySet().stream()
                .filter(project -> come.containsKey(project) || !found.rows().containsKey(project))
                .toList();
        bindings.change(found.binding(), come, gone, day);
        bindings.found(found.binding(), found.figure(), day);
    }

    private static Proofs.Found told(Found found, LocalDate day) {
        @Nullable Goal goal = found.commitment().goal();
        Figure figure = found.figure();
        @Nullable BigDecimal quantity = figure.quantity(goal);
        return new Proofs.Found(day, found.binding().words() + "：" + figure.words(), quantity, figure.percent(goal));
    }

    private RateKind.Case limits(long region, LocalDate day) {
        return new RateKind.Case(
                day,
                new BigDecimal(parameters.on(region, "project.listing-wan", day).value()).movePointRight(WAN));
    }
}
