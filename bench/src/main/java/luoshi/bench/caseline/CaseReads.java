package luoshi.bench.caseline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import luoshi.access.Actor;
import luoshi.access.SessionKey;
import luoshi.bench.Rig;
import luoshi.bench.Sink;
import luoshi.caseline.Cases;
import luoshi.caseline.count.CountCases;
import luoshi.caseline.count.Span;
import luoshi.caseline.definition.Line;
import org.jspecify.annotations.Nullable;

/**
 * What people read of lines, each call a transaction of its own under row security: half of them by the office that keeps the lines, half by heads of units. Before
 * anything is timed the figures must be what counting the rows gives.
 */
final class CaseReads implements AutoCloseable {
    static final int ROUNDS = 5;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int WARM = 400;
    private static final int CALLS = 400;
    private static final int PAGE = 51;

    private final Rig rig;
    private final CaseDesk desk;
    private final List<SessionKey> keys = new ArrayList<>();

    CaseReads(Path folder) {
        rig = Rig.open(folder);
        desk = new CaseDesk(rig);
        for (int head = 0; head < CaseSet.HEADS; head++) {
            keys.add(desk.logIn(CaseSet.LOGIN));
            keys.add(desk.logIn(CaseSet.head(head)));
        }
    }

    /** A reading; answers how much there was to see. */
    private interface Reading {
        int read(Actor actor, Line line, Random random);
    }

    /** Milliseconds. */
    record Times(double p50, double p99) {}

    /** The queue of a line: all of it, of a unit, of a state, from the beginning or from somewhere. */
    Times queue() {
        return times((actor, line, random) -> {
            @Nullable
            Long unit = random.nextInt(3) == 0 ? Long.valueOf(CaseSet.unit(random.nextInt(CaseSet.UNITS))) : null;
            @Nullable
            String state = random.nextInt(4) == 0
                    ? line.states().get(random.nextInt(line.states().size())).code()
                    : null;
            Cases.@Nullable After after =
                    random.nextBoolean() ? new Cases.After(TODAY.plusDays(random.nextInt(60)), 0) : null;
            return desk.cases
                    .queue(
                            new Cases.Queue(actor.regionId(), line.code(), unit, state, state == null ? after : null),
                            PAGE)
                    .size();
        });
    }

    /** Every figure of a line, and its sums by unit. */
    Times statistics() {
        SessionKey key = keys.getFirst();
        for (Line line : desk.lines.all()) {
            if (rig.acting()
                            .as(
                                    key,
                                    actor -> new luoshi.caseline.jdbc.JdbcTallies(rig.jdbc())
                                            .mismatches(actor.regionId(), line.code()))
                    != 0) {
                throw new IllegalStateException("the figures of " + line.code() + " are not what counting gives");
            }
        }
        return times(
                (actor, line, random) -> desk.count.figures(actor, line, TODAY).size()
                        + desk.count
                                .groups(actor, line, CountCases.UNIT, Span.ALL, TODAY)
                                .size());
    }

    /** Two characters that one title of twenty holds. */
    Times search() {
        return times((actor, line, random) -> desk.find
                .find(actor, line, CaseSet.words(random.nextInt(100)), PAGE - 1)
                .size());
    }

    private Times times(Reading reading) {
        calls(reading, WARM, new Random(-1));
        double[] p50 = new double[ROUNDS];
        double[] p99 = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long[] nanos = calls(reading, CALLS, new Random(round));
            p50[round] = nanos[nanos.length / 2] / 1e6;
            p99[round] = nanos[(int) (nanos.length * 0.99)] / 1e6;
        }
        return new Times(Sink.median(p50), Sink.median(p99));
    }

    /** Sorted, in nanoseconds; half of the calls are about the line that has most of the cases. */
    private long[] calls(Reading reading, int calls, Random random) {
        List<Line> lines = desk.lines.all();
        Line heavy = desk.lines.find(CaseSet.HEAVY).orElseThrow();
        long[] nanos = new long[calls];
        long seen = 0;
        for (int call = 0; call < calls; call++) {
            Line line = call % 4 < 2 ? heavy : lines.get(random.nextInt(lines.size()));
            SessionKey key = keys.get(call % keys.size());
            long started = System.nanoTime();
            seen += rig.acting().as(key, actor -> reading.read(actor, line, random));
            nanos[call] = System.nanoTime() - started;
        }
        if (seen == 0) {
            throw new IllegalStateException("nothing was seen");
        }
        Arrays.sort(nanos);
        return nanos;
    }

    @Override
    public void close() {
        rig.close();
    }
}
