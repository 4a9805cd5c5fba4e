package luoshi.ledger.closing;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import luoshi.parameter.Parameters;

/** 抽取现场核验名单 (R5-8: 抽查≥20%现场): one draw over everything that waits and was in no draw yet. There is no second draw over the same application. */
public final class DrawSample {
    private static final int SEED_BYTES = 8;

    private final Samples samples;
    private final Parameters parameters;
    private final Journal journal;
    private final SecureRandom random = new SecureRandom();

    public DrawSample(Samples samples, Parameters parameters, Journal journal) {
        this.samples = samples;
        this.parameters = parameters;
        this.journal = journal;
    }

    /** Answers how many were picked. */
    public Answer draw(Actor actor, LocalDate today) {
        if (!actor.may("ledger.verify")) {
            return new Answer.Refused("抽签由督查室办理");
        }
        long region = actor.regionId();
        List<Samples.Waiting> pool = undrawn(region, today);
        if (pool.isEmpty()) {
            return new Answer.Refused("没有等待抽签的销号申请");
        }
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        int percent = parameters.on(region, "closing.sample-percent", today).number();
        Sample sample = new Sample(
                0,
                today,
                HexFormat.of().formatHex(seed),
                percent,
                pool.stream().map(Samples.Waiting::noteId).toList());
        long id = samples.add(region, sample, pool);
        journal.append(Fact.of(region, "sample.drawn", "sample", id)
                .to(Particulars.of("seed", sample.seed())
                        .and("percent", percent)
                        .and("pool", sample.pool())
                        .and("picked", sample.picked())
                        .json()));
        return new Answer.Done(sample.picked().size());
    }

    private List<Samples.Waiting> undrawn(long region, LocalDate today) {
        List<Samples.Waiting> waiting = samples.waiting(region);
        Map<Long, Boolean> drawn = samples.picked(
                region, waiting.stream().map(Samples.Waiting::noteId).toList());
        var steps = ClosingSteps.of(parameters, today);
        return waiting.stream()
                .filter(one -> !drawn.containsKey(one.noteId()))
                .filter(one -> steps.apply(one.commitment()).has(ClosingStep.SAMPLE))
                .toList();
    }
}
