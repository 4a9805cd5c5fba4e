package luoshi.caseline.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.access.Rights;
import luoshi.access.Scope;
import luoshi.caseline.ActEffects;
import luoshi.caseline.ActOnCase;
import luoshi.caseline.Answer;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Cases;
import luoshi.caseline.OpenCase;
import luoshi.caseline.Part;
import luoshi.caseline.clock.SweepClocks;
import luoshi.caseline.count.Tallies;
import luoshi.caseline.definition.Act;
import luoshi.caseline.definition.Effect;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.PartRule;

/** 模拟: drives random cases of a line through its acts, a transaction a case, lets the clocks run out, and counts anew. */
public final class Simulate {
    private static final int STEPS_AT_MOST = 60;
    private static final int DAYS_A_STEP = 5;
    private static final int A_LONG_TIME = 900;

    private final Cases cases;
    private final OpenCase open;
    private final ActOnCase act;
    private final SweepClocks sweep;
    private final Tallies tallies;

    public Simulate(Cases cases, OpenCase open, ActOnCase act, SweepClocks sweep, Tallies tallies) {
        this.cases = cases;
        this.open = open;
        this.act = act;
        this.sweep = sweep;
        this.tallies = tallies;
    }

    /** The way into a transaction as the program. */
    public interface Way {
        <T> T once(Function<Actor, T> work);
    }

    /**
     * What came of it.
     *
     * @param undone acts that no case ever did
     * @param deadEnds in words, each state once
     */
    public record Outcome(
            Line line,
            int cases,
            long steps,
            Set<String> undone,
            Set<String> deadEnds,
            long missedClocks,
            long mismatches) {}

    /** @param units of the scratch county, to whom cases go */
    public Outcome run(Way way, Line line, int many, long seed, List<Long> units, LocalDate from) {
        Random random = new Random(seed);
        Set<String> done = new HashSet<>();
        Set<String> dead = new TreeSet<>();
        long steps = 0;
        long region = way.once(Actor::regionId);
        Invented invented = new Invented(random, units, region);
        for (int i = 0; i < many; i++) {
            LocalDate day = from.plusDays(random.nextInt(200));
            steps += way.once(actor -> one(everybody(actor, units), line, invented, random, day, done, dead));
        }
        LocalDate end = from.plusDays(A_LONG_TIME);
        while (way.once(actor -> sweep.batch(actor, end)).more()) {
            // goes on until nothing is due
        }
        long[] waiting = way.once(actor -> sweep.waiting(region, end));
        long wrong = way.once(actor -> tallies.mismatches(region, line.code()));
        Set<String> undone = new TreeSet<>();
        line.acts().stream().filter(each -> !done.contains(each.code())).forEach(each -> undone.add(each.name()));
        return new Outcome(line, many, steps, undone, dead, waiting[0] + waiting[1], wrong);
    }

    /** Who may do everything for every unit; the database knows the program behind him. */
    private static Actor everybody(Actor program, List<Long> units) {
        return new Actor(
                -1,
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                program.regionId(),
                new Scope(program.scope().regions(), Set.copyOf(units), true, 2),
                Rights.LABELS.keySet(),
                "模拟");
    }

    private long one(
            Actor actor,
            Line line,
            Invented invented,
            Random random,
            LocalDate from,
            Set<String> done,
            Set<String> dead) {
        LocalDate day = from;
        Answer opened = open.open(
                actor, line.code(), line.handling().channels().getFirst(), invented.values(line.fields(), day), day);
        if (!(opened instanceof Answer.Done begun)) {
            dead.add("登记：" + ((Answer.Refused) opened).reason());
            return 0;
        }
        long steps = 0;
        while (steps < STEPS_AT_MOST) {
            CaseFile file = cases.find(actor.regionId(), begun.id()).orElseThrow();
            if (!file.open()) {
                return steps;
            }
            day = day.plusDays(random.nextInt(DAYS_A_STEP));
            List<Act> may = new ArrayList<>(act.open(actor, file, day));
            Collections.shuffle(may, random);
            if (!any(actor, line, file, may, invented, day, done)) {
                dead.add(line.state(file.standing().state()).orElseThrow().name());
                return steps;
            }
            steps++;
        }
        return steps;
    }

    private boolean any(
            Actor actor, Line line, CaseFile file, List<Act> may, Invented invented, LocalDate day, Set<String> done) {
        for (Act each : may) {
            if (did(actor, file, doing(actor, line, file, each, invented, day), day)) {
                done.add(each.code());
                return true;
            }
        }
        return false;
    }

    /** What another room refuses it refuses before anything was written. */
    private boolean did(Actor actor, CaseFile file, ActOnCase.Doing doing, LocalDate day) {
        try {
            return act.act(actor, file.id(), doing, day) instanceof Answer.Done;
        } catch (ActEffects.EffectRefused refused) {
            return false;
        }
    }

    private ActOnCase.Doing doing(Actor actor, Line line, CaseFile file, Act each, Invented invented, LocalDate day) {
        List<Field> fields = new ArrayList<>();
        each.asks().shown().forEach(code -> line.field(code).ifPresent(fields::add));
        Effect effect = each.doing().effect();
        boolean parts = effect == Effect.ADD_PART || effect == Effect.ANSWER_PART;
        if (parts) {
            line.part(each.doing().on()).map(PartRule::fields).ifPresent(fields::addAll);
        }
        Long part = cases.parts(actor.regionId(), file.id()).stream()
                .filter(one ->
                        one.doneOn() == null && one.kind().equals(each.doing().on()))
                .map(Part::id)
                .findFirst()
                .orElse(null);
        Map<String, String> values = invented.values(fields, day);
        String signers = line.handling().signers();
        return new ActOnCase.Doing(
                each.code(),
                values,
                "模拟办理",
                new ActOnCase.To(invented.unit(), part),
                1,
                each.asks().files(),
                signers.isEmpty()
                        ? List.of()
                        : Arrays.asList(file.value(signers).split("、", -1)));
    }
}
