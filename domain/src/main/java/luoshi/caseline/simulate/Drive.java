package luoshi.caseline.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import luoshi.access.Actor;
import luoshi.caseline.ActEffects;
import luoshi.caseline.ActOnCase;
import luoshi.caseline.Answer;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Part;
import luoshi.caseline.definition.Act;
import luoshi.caseline.definition.Effect;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Matrix;
import luoshi.caseline.definition.PartRule;
import luoshi.caseline.definition.State;

/** 走件: the cases of one simulation, each one random act after another; acts that no case did yet come first, and after a while those that lead to an end. */
final class Drive {
    private static final int DAYS_A_STEP = 4;
    private static final int A_WHILE = 90;
    private static final int LONG_WAITS_IN = 12;
    private static final int WANDERS = 7;
    private static final int STEPS_AT_MOST = 60;
    private static final int FAR = 1_000;

    private final Simulate.Desk desk;
    private final Line line;
    private final Invented invented;
    private final Random random;
    private final Twin.World world;
    private final Map<String, Integer> distances;
    private final Map<Integer, Twin> twins = new TreeMap<>();
    private final Map<Integer, Integer> stepsOf = new HashMap<>();
    private final Set<Integer> waited = new HashSet<>();
    private final Set<String> done = new HashSet<>();
    private final Map<String, String> refusals = new HashMap<>();
    private final Set<String> deadEnds = new TreeSet<>();
    private final Set<String> reached = new HashSet<>();
    private long steps;

    Drive(Simulate.Desk desk, Line line, Invented invented, Random random, Twin.World world) {
        this.desk = desk;
        this.line = line;
        this.invented = invented;
        this.random = random;
        this.world = world;
        this.distances = distances(line);
    }

    /** How many acts away from an end each state is. */
    private static Map<String, Integer> distances(Line line) {
        Map<String, Integer> distances = new HashMap<>();
        line.states().forEach(state -> distances.put(state.code(), state.end() ? 0 : FAR));
        for (int round = 0; round < line.states().size(); round++) {
            for (Act act : line.acts()) {
                String to = act.to();
                int after = to == null ? FAR : distances.getOrDefault(to, FAR) + 1;
                act.from().forEach(from -> distances.merge(from, after, Math::min));
            }
        }
        return distances;
    }

    Line line() {
        return line;
    }

    Collection<Twin> twins() {
        return twins.values();
    }

    long steps() {
        return steps;
    }

    Set<String> deadEnds() {
        return deadEnds;
    }

    boolean did(Act act) {
        return done.contains(act.code());
    }

    /** Why an act was refused the last time; empty where nobody tried. */
    String refusal(Act act) {
        return refusals.getOrDefault(act.code(), "");
    }

    Recount.Cells cells() {
        Matrix matrix = line.matrix();
        return new Recount.Cells(
                reached.size(),
                matrix == null ? 0 : invented.cells(matrix, LocalDate.EPOCH).size());
    }

    /** Opens a case or does the next thing to it; the day on which it goes on, or nothing where it is over. */
    Optional<LocalDate> step(Actor actor, int number, LocalDate day) {
        Twin twin = twins.get(number);
        if (twin == null) {
            return opened(actor, number, day);
        }
        CaseFile file = desk.cases().find(actor.regionId(), twin.id).orElseThrow();
        List<Act> may = new ArrayList<>(desk.act().open(actor, file, day));
        Collections.shuffle(may, random);
        int before = stepsOf.merge(number, 1, Integer::sum);
        may.sort(Comparator.comparing((Act act) -> done.contains(act.code()))
                .thenComparingInt(act -> before > WANDERS ? after(act) : 0));
        boolean some = may.stream().anyMatch(act -> did(actor, file, twin, act, day));
        if (some) {
            steps++;
            waited.remove(number);
        } else if (!waited.add(number)) {
            return dead(twin);
        }
        if (!twin.open()) {
            return Optional.empty();
        }
        return before >= STEPS_AT_MOST ? dead(twin) : Optional.of(day.plusDays(some ? pause() : A_WHILE));
    }

    private Optional<LocalDate> dead(Twin twin) {
        deadEnds.add("“" + line.state(twin.state).map(State::name).orElse(twin.state) + "”走不到头");
        return Optional.empty();
    }

    /** How near an act brings a case to an end: what leads there first, then what answers a sub-case, for an end may wait for it. */
    private int after(Act act) {
        String to = act.to();
        int stays = act.doing().effect() == Effect.ANSWER_PART ? FAR : FAR + FAR;
        return to == null ? stays : distances.getOrDefault(to, FAR);
    }

    private int pause() {
        return random.nextInt(LONG_WAITS_IN) == 0 ? random.nextInt(A_WHILE) : random.nextInt(DAYS_A_STEP);
    }

    private Optional<LocalDate> opened(Actor actor, int number, LocalDate day) {
        Map<String, String> values = invented.values(line.fields(), day);
        return switch (desk.open()
                .open(actor, line.code(), line.handling().channels().getFirst(), values, day)) {
            case Answer.Refused refused -> {
                deadEnds.add("登记：" + refused.reason());
                yield Optional.empty();
            }
            case Answer.Done begun -> {
                twins.put(number, new Twin(begun.id(), line, values, day, world));
                yield Optional.of(day.plusDays(pause()));
            }
        };
    }

    /** Whoever hands a case on takes another unit where one may not have it: one that the case is against, for instance (B-11). */
    private boolean did(Actor actor, CaseFile file, Twin twin, Act act, LocalDate day) {
        List<Long> units = act.doing().effect() == Effect.ROUTE ? invented.units() : List.of(invented.unit());
        return units.stream().anyMatch(unit -> did(actor, file, twin, doing(actor, file, act, unit, day), act, day));
    }

    /** What another room refuses it refuses before anything was written. */
    private boolean did(Actor actor, CaseFile file, Twin twin, ActOnCase.Doing doing, Act act, LocalDate day) {
        String refusal = "";
        try {
            if (desk.act().act(actor, file.id(), doing, day) instanceof Answer.Refused refused) {
                refusal = refused.reason();
            }
        } catch (ActEffects.EffectRefused refused) {
            refusal = String.valueOf(refused.getMessage());
        }
        if (!refusal.isEmpty()) {
            refusals.put(act.code(), refusal);
            return false;
        }
        done.add(act.code());
        Long unit = doing.to().unitId();
        twin.act(act, doing.values(), unit == null ? 0 : unit, doing.by(), day);
        Matrix matrix = line.matrix();
        if (matrix != null && act.doing().effect() == Effect.REACH) {
            reached.add(twin.values.get(matrix.item()) + "/" + twin.values.get(matrix.place()));
        }
        return true;
    }

    private ActOnCase.Doing doing(Actor actor, CaseFile file, Act act, long unit, LocalDate day) {
        List<Field> fields = new ArrayList<>();
        act.asks().shown().forEach(code -> line.field(code).ifPresent(fields::add));
        Map<String, String> values = invented.values(fields, day);
        Part part = null;
        Effect effect = act.doing().effect();
        if (effect == Effect.ADD_PART || effect == Effect.ANSWER_PART) {
            PartRule rule = line.part(act.doing().on()).orElseThrow();
            values.putAll(invented.values(rule.fields(), day));
            part = effect == Effect.ADD_PART ? null : waiting(actor, file, rule).orElse(null);
            if (part != null && !rule.paid().isEmpty()) {
                values.remove(rule.owed());
                values.put(rule.paid(), invented.paid(part));
            } else if (!rule.paid().isEmpty()) {
                values.remove(rule.paid());
            }
        }
        String signers = line.handling().signers();
        return new ActOnCase.Doing(
                act.code(),
                values,
                "模拟办理",
                new ActOnCase.To(unit, part == null ? null : part.id()),
                1,
                act.asks().files(),
                signers.isEmpty()
                        ? List.of()
                        : Arrays.asList(file.value(signers).split("、", -1)));
    }

    private Optional<Part> waiting(Actor actor, CaseFile file, PartRule rule) {
        return desk.cases().parts(actor.regionId(), file.id()).stream()
                .filter(one -> one.doneOn() == null && one.kind().equals(rule.code()))
                .findFirst();
    }
}
