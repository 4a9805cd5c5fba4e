package luoshi.bench.rollup;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.LongConsumer;
import luoshi.access.Gate;
import luoshi.access.SessionKey;
import luoshi.bench.Bench;
import luoshi.bench.Options;
import luoshi.bench.Rig;
import luoshi.bench.Sink;
import luoshi.bench.Workshop;
import luoshi.project.jdbc.JdbcRollUps;
import luoshi.project.sum.RollUp;
import luoshi.project.sum.RollUps;

/**
 * The cockpit's sums by library, light, batch and month of any place, each asked for in a transaction of its own under row security: a quarter each of the
 * whole province, a city, a county and a township. The peer is the join over the same rows, asked in the same way: under row security, with the indexes
 * that stand and fresh statistics.
 */
public final class RollUpBench implements Bench {
    private static final int LARGE = 200_000;
    private static final int[] GROWN = {10_000, 50_000, LARGE};
    private static final int WARM = 300;
    private static final int CALLS = 2_000;
    private static final int ROUNDS = 5;
    private static final int JOINS = 3;
    private static final int WRITES_PER_SECOND = 200;

    @Override
    public String name() {
        return "rollup";
    }

    @Override
    public void prepare() throws Exception {
        ProjectSet.make(folder(LARGE), LARGE);
    }

    static Path folder(int projects) {
        return Workshop.folder("rollup-" + projects);
    }

    @Override
    public void run(Options options, Sink sink) throws Exception {
        cockpit(options, sink);
        if (options.wants("project-page-p99")) {
            ProjectDoors.page(folder(LARGE), LARGE, sink);
        }
        if (options.wants("import-s")) {
            ProjectDoors.imported(Workshop.folder("rollup-import"), sink);
        }
        if (options.growth()) {
            for (int projects : GROWN) {
                ProjectSet.make(folder(projects), projects);
                try (Asked asked = new Asked(folder(projects))) {
                    asked.calls(WARM, new Random(0));
                    Times times = asked.times();
                    sink.alone("cockpit-p50@" + projects, times.p50(), "ms", ROUNDS);
                    sink.alone("cockpit-p99@" + projects, times.p99(), "ms", ROUNDS);
                }
            }
        }
    }

    private static void cockpit(Options options, Sink sink) throws Exception {
        if (options.only().isPresent() && !options.wants("cockpit-p99") && !options.wants("vs-naive")) {
            return;
        }
        try (Asked asked = new Asked(folder(LARGE))) {
            asked.calls(WARM, new Random(0));
            if (options.wants("cockpit-p99")) {
                Times times = asked.times();
                sink.alone("cockpit-p50", times.p50(), "ms", ROUNDS);
                sink.alone("cockpit-p99", times.p99(), "ms", ROUNDS);
                try (Writers writers = new Writers(asked.rig, asked.key, LARGE, WRITES_PER_SECOND)) {
                    Times written = asked.times();
                    sink.alone("cockpit-p99-written", written.p99(), "ms", ROUNDS);
                    sink.alone("writes", writers.perSecond(), "per second", ROUNDS);
                }
                asked.compared(ProjectSet.PROVINCE);
            }
            if (options.wants("vs-naive")) {
                naive(asked, sink);
            }
        }
    }

    private static void naive(Asked asked, Sink sink) {
        double kept = asked.middle(ROUNDS * JOINS, asked::kept, ProjectSet.PROVINCE);
        double joined = asked.middle(JOINS, asked::counted, ProjectSet.PROVINCE);
        sink.ratio("vs-naive", joined / kept, joined, JOINS);
        long county = ProjectSet.county(7);
        double keptCounty = asked.middle(ROUNDS * JOINS, asked::kept, county);
        double joinedCounty = asked.middle(ROUNDS, asked::counted, county);
        sink.ratio("vs-naive-county", joinedCounty / keptCounty, joinedCounty, ROUNDS);
        asked.compared(county);
    }

    /** In milliseconds. */
    private record Times(double p50, double p99) {}

    /** A province's government that asks. */
    private static final class Asked implements AutoCloseable {
        private final Rig rig;
        private final SessionKey key = SessionKey.random(ProjectSet.PROVINCE);
        private final RollUps rollUps;

        Asked(Path folder) {
            rig = Rig.open(folder);
            long account = rig.gate().found(List.of(new Gate.Place(ProjectSet.PROVINCE, "东岭省", "province")));
            rig.gate().open(ProjectSet.PROVINCE, account, key);
            rollUps = new JdbcRollUps(rig.jdbc());
        }

        RollUp kept(long place) {
            return rig.acting().as(key, actor -> rollUps.of(place, RollUps.viewer(actor.scope())));
        }

        RollUp counted(long place) {
            return rig.acting().as(key, actor -> rollUps.counted(place));
        }

        /** Both ways must answer the same, or nothing that was measured is worth anything. */
        void compared(long place) {
            RollUp kept = kept(place);
            if (kept.libraries().isEmpty() || !kept.equals(counted(place))) {
                throw new IllegalStateException("the sums of " + place + " are not what counting the rows says");
            }
        }

        Times times() {
            double[] p50 = new double[ROUNDS];
            double[] p99 = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                long[] nanos = calls(CALLS, new Random(round));
                p50[round] = nanos[nanos.length / 2] / 1e6;
                p99[round] = nanos[(int) (nanos.length * 0.99)] / 1e6;
            }
            return new Times(Sink.median(p50), Sink.median(p99));
        }

        /** Sorted, in nanoseconds. */
        private long[] calls(int calls, Random random) {
            long[] nanos = new long[calls];
            for (int call = 0; call < calls; call++) {
                long place = switch (call % 4) {
                    case 0 -> ProjectSet.PROVINCE;
                    case 1 -> ProjectSet.city(random.nextInt(ProjectSet.CITIES));
                    case 2 -> ProjectSet.county(random.nextInt(ProjectSet.COUNTIES));
                    default -> ProjectSet.township(random.nextInt(ProjectSet.TOWNSHIPS));
                };
                long started = System.nanoTime();
                kept(place);
                nanos[call] = System.nanoTime() - started;
            }
            Arrays.sort(nanos);
            return nanos;
        }

        private double middle(int times, LongConsumer ask, long place) {
            double[] millis = new double[times];
            for (int time = 0; time < times; time++) {
                long started = System.nanoTime();
                ask.accept(place);
                millis[time] = (System.nanoTime() - started) / 1e6;
            }
            return Sink.median(millis);
        }

        @Override
        public void close() {
            rig.close();
        }
    }
}
