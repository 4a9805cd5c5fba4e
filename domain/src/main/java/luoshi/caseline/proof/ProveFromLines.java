package luoshi.caseline.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.access.Actor;
import luoshi.caseline.Lines;
import luoshi.caseline.count.CountCases;
import luoshi.caseline.count.Figure;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Statistic;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.Goal;
import luoshi.ledger.Proofs;
import luoshi.ledger.RecordProgress;
import org.jspecify.annotations.Nullable;

/** 条线取数, by the program: every bound statistic is counted anew, and what moved goes through the ledger's one door. */
public final class ProveFromLines {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Lines lines;
    private final Commitments commitments;
    private final LineBindings bindings;
    private final CountCases count;
    private final RecordProgress door;

    public ProveFromLines(
            Lines lines, Commitments commitments, LineBindings bindings, CountCases count, RecordProgress door) {
        this.lines = lines;
        this.commitments = commitments;
        this.bindings = bindings;
        this.count = count;
        this.door = door;
    }

    /** A commitment, the figure that it is bound to, and whether its progress moved. */
    public record Found(Commitment commitment, String words, int progress) {}

    /** Answers what moved. */
    public List<Found> prove(Actor actor, LocalDate day) {
        List<Found> moved = new ArrayList<>();
        for (LineBindings.Binding binding : bindings.open(actor.regionId())) {
            @Nullable Line line = lines.find(binding.line()).orElse(null);
            @Nullable
            Commitment commitment =
                    commitments.find(actor.regionId(), binding.commitmentId()).orElse(null);
            @Nullable Statistic statistic = line == null ? null : statistic(line, binding);
            if (line != null && commitment != null && statistic != null) {
                Figure figure = count.figure(actor, line, statistic, day);
                bindings.found(actor.regionId(), binding.id(), figure.part(), figure.whole(), day);
                Found found = found(line, commitment, figure);
                Goal goal = commitment.goal();
                if (door.prove(
                        actor,
                        commitment.id(),
                        new Proofs.Found(day, found.words(), goal == null ? null : figure.value(), found.progress()))) {
                    moved.add(found);
                }
            }
        }
        return moved;
    }

    /** How many commitments are bound. */
    public int bound(long regionId) {
        return bindings.open(regionId).size();
    }

    private static @Nullable Statistic statistic(Line line, LineBindings.Binding binding) {
        return line.counting().statistics().stream()
                .filter(one -> one.code().equals(binding.statistic()))
                .findFirst()
                .orElse(null);
    }

    private static Found found(Line line, Commitment commitment, Figure figure) {
        Goal goal = commitment.goal();
        int progress = goal == null
                ? figure.value().setScale(0, RoundingMode.DOWN).min(WHOLE).intValue()
                : goal.percent(figure.value()).orElse(0);
        return new Found(commitment, line.name() + "·" + figure.statistic().name() + "：" + figure.words(), progress);
    }
}
