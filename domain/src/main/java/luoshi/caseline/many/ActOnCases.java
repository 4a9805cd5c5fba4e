package luoshi.caseline.many;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.caseline.ActOnCase;
import luoshi.caseline.Answer;
import luoshi.caseline.Cases;
import luoshi.caseline.clock.Clocks;
import luoshi.journal.Journal;
import luoshi.notice.Notices;

/** 成批办理: does one act to many cases; those that refuse say why, the others are done. */
public final class ActOnCases {
    private final ManyCases many;
    private final Ports stored;
    private final Over over;

    public ActOnCases(ManyCases many, Ports stored, Over over) {
        this.many = many;
        this.stored = stored;
        this.over = over;
    }

    /** 端口: what an act reads and writes. */
    public record Ports(Cases cases, Clocks clocks, Notices notices, Journal journal) {}

    /** Puts the acting together over other ports. */
    public interface Over {
        ActOnCase ports(Ports ports);
    }

    /**
     * Does it to each, in the order of the ids.
     *
     * @throws luoshi.caseline.ActEffects.EffectRefused where another room refuses its part; the transaction must be given up
     * @return the answers by id
     */
    public Map<Long, Answer> act(Actor actor, List<Long> ids, ActOnCase.Doing doing, LocalDate today) {
        long region = actor.regionId();
        List<Long> once = ids.stream().distinct().toList();
        HeldCases cases = new HeldCases(stored.cases(), many, region, once);
        HeldClocks clocks = new HeldClocks(stored.clocks(), many.clocks(region, once));
        HeldLetters letters = new HeldLetters(stored.notices());
        HeldFacts facts = new HeldFacts(stored.journal());
        ActOnCase act = over.ports(new Ports(cases, clocks, letters, facts));
        Map<Long, Answer> answers = new LinkedHashMap<>();
        once.forEach(id -> answers.put(id, act.act(actor, id, doing, today)));
        cases.write(region, many);
        clocks.write(region, many);
        letters.write();
        facts.write();
        return answers;
    }
}
