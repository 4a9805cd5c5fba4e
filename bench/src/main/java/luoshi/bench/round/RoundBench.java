package luoshi.bench.round;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.access.SessionKey;
import luoshi.bench.Bench;
import luoshi.bench.Options;
import luoshi.bench.Rig;
import luoshi.bench.Sink;
import luoshi.bench.Workshop;
import luoshi.foundation.calendar.Closure;
import luoshi.foundation.calendar.HolidayYears;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.parameter.Calendars;
import luoshi.parameter.Catalogue;
import luoshi.parameter.Parameters;
import luoshi.parameter.jdbc.JdbcLoadedDays;
import luoshi.parameter.jdbc.JdbcParameterVersions;
import luoshi.round.Door;
import luoshi.round.FireDutyClocks;
import luoshi.supervision.Counting;
import luoshi.supervision.FireClocks;
import luoshi.supervision.ReanchorClocks;
import luoshi.supervision.jdbc.JdbcAnchors;
import luoshi.supervision.jdbc.JdbcFirings;

/**
 * The firing of clocks, with everything that it leaves behind (clock, reminder, fact, letter), over a million open duties; beside the bare
 * statement, db-scheduler and Flowable in the same call.
 */
public final class RoundBench implements Bench {
    private static final int ROWS = 1_000_000;
    private static final int RUNS = 5;
    private static final int FLOWABLE_TIMERS = 1_000;
    private static final int REANCHORED = 100_000;
    private static final int[] SIZES = {10_000, 100_000, 5_000_000};

    @Override
    public String name() {
        return "round";
    }

    @Override
    public void prepare() throws Exception {
        DutySet.make(Workshop.folder("round"), ROWS);
    }

    @Override
    public void run(Options options, Sink sink) throws Exception {
        if (options.wants("light-ns") || options.wants("workdays-ns")) {
            Nanoseconds.run(options, sink);
        }
        if (options.only().isPresent() && options.only().get().endsWith("-ns")) {
            return;
        }
        try (Rig rig = Rig.open(Workshop.folder("round"))) {
            measured(rig, options, sink);
        }
        if (options.growth()) {
            for (int size : SIZES) {
                DutySet.make(Workshop.folder("round-" + size), size);
                try (Rig rig = Rig.open(Workshop.folder("round-" + size))) {
                    sink.alone("ordinary-day@" + size, day(rig, DutySet.ORDINARY, 1)[0], "s", 1);
                    sink.alone("idle@" + size, idle(rig), "ms", RUNS);
                }
            }
        }
    }

    private static void measured(Rig rig, Options options, Sink sink) throws Exception {
        if (Stream.of("ordinary-day", "rate", "vs-floor", "vs-db-scheduler", "vs-flowable")
                .anyMatch(options::wants)) {
            ordinary(rig, options, sink);
        }
        if (options.wants("first-bad-day")) {
            double[] seconds = day(rig, DutySet.BAD, 1);
            sink.alone("first-bad-day", seconds[0], "s", 1);
        }
        if (options.wants("idle")) {
            sink.alone("idle", idle(rig), "ms", RUNS);
        }
        if (options.wants("reanchor-s")) {
            sink.alone("reanchor-s", reanchor(rig), "s", 1);
        }
    }

    /** Ours, the bare statement and db-scheduler take turns over the same 20,000. */
    private static void ordinary(Rig rig, Options options, Sink sink) throws Exception {
        double[] ours = new double[RUNS];
        double[] seconds = new double[RUNS];
        double[] bare = new double[RUNS];
        double[] ratios = new double[RUNS];
        try (Connection owner = rig.owner();
                Statement statement = owner.createStatement()) {
            BareStatement.prepare(statement);
            int last = Counting.NATURAL.cutoff(DutySet.ORDINARY.minusDays(1), WorkCalendar.published());
            for (int run = -1; run < RUNS; run++) {
                DutySet.wind(statement);
                BareStatement.wind(statement);
                double floor = BareStatement.perSecond(owner, last, DutySet.ORDINARY_DUE);
                double took = fired(rig, DutySet.ORDINARY, DutySet.ORDINARY_DUE);
                if (run >= 0) {
                    seconds[run] = took;
                    ours[run] = DutySet.ORDINARY_DUE / took;
                    bare[run] = floor;
                    ratios[run] = ours[run] / floor;
                }
            }
        }
        double rate = Sink.median(ours);
        if (options.wants("ordinary-day")) {
            sink.alone("ordinary-day", Sink.median(seconds), "s", RUNS);
        }
        if (options.wants("rate")) {
            sink.rate("rate", rate, "per second", Sink.median(bare), RUNS);
        }
        if (options.wants("vs-floor")) {
            sink.ratio("vs-floor", Sink.median(ratios), Sink.median(bare), RUNS);
        }
        if (options.wants("vs-db-scheduler")) {
            double peer = SchedulerPeer.perSecond(rig, DutySet.ORDINARY_DUE);
            sink.ratio("vs-db-scheduler", rate / peer, peer, 1);
        }
        if (options.wants("vs-flowable")) {
            double peer = FlowablePeer.perSecond(rig, FLOWABLE_TIMERS);
            sink.ratio("vs-flowable", rate / peer, peer, 1);
        }
    }

    private static double[] day(Rig rig, LocalDate day, int runs) throws SQLException {
        double[] seconds = new double[runs];
        for (int run = 0; run < runs; run++) {
            try (Connection owner = rig.owner();
                    Statement statement = owner.createStatement()) {
                DutySet.wind(statement);
            }
            if (day.equals(DutySet.BAD)) {
                fired(rig, DutySet.ORDINARY, DutySet.ORDINARY_DUE);
            }
            seconds[run] = fired(rig, day, -1);
        }
        return seconds;
    }

    private static double fired(Rig rig, LocalDate day, long expected) {
        return fired(new FireDutyClocks(clocks(rig)), door(rig), day, expected);
    }

    /** Seconds for the step of a day; what it did must be what was due. */
    private static double fired(FireDutyClocks step, Door door, LocalDate day, long expected) {
        long started = System.nanoTime();
        long done = step.run(day, door).done();
        double seconds = (System.nanoTime() - started) / 1e9;
        if (expected >= 0 && done != expected) {
            throw new IllegalStateException("fired " + done + " instead of " + expected);
        }
        return seconds;
    }

    /** Milliseconds of a round that finds nothing. */
    private static double idle(Rig rig) {
        FireDutyClocks step = new FireDutyClocks(clocks(rig));
        Door door = door(rig);
        fired(step, door, DutySet.ORDINARY, -1);
        double[] runs = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            runs[run] = fired(step, door, DutySet.ORDINARY, 0) * 1000;
        }
        return Sink.median(runs);
    }

    /** Seconds for a closure that moves the end of a hundred thousand running clocks and more. */
    private static double reanchor(Rig rig) throws SQLException {
        LocalDate closed = LocalDate.of(2026, 6, 17);
        WorkCalendar before = WorkCalendar.published();
        WorkCalendar after = new WorkCalendar(HolidayYears.known(), List.of(new Closure(closed, closed, "暴雨")));
        try (Connection owner = rig.owner();
                Statement statement = owner.createStatement()) {
            DutySet.wind(statement);
            statement.execute("truncate supervision_reanchoring");
            statement.execute("""
                    update supervision_clock set since = date '2026-06-10', since_seq = date '2026-06-10' - date '1970-01-01'
                    where duty_id > 900000 and since <> date '2026-06-10'""");
            statement.execute(
                    "update supervision_clock set since = since + 100, since_seq = since_seq + 100 where duty_id between 20001 and 300000");
            statement.execute("vacuum analyze supervision_clock");
            ReanchorClocks reanchor = new ReanchorClocks(new JdbcAnchors(rig.jdbc()));
            long started = System.nanoTime();
            int moved = door(rig).once(actor -> reanchor.run(actor.regionId(), before, after, "本地停班：暴雨", closed));
            double seconds = (System.nanoTime() - started) / 1e9;
            statement.execute(
                    "update supervision_clock set since = since - 100, since_seq = since_seq - 100 where duty_id between 20001 and 300000");
            statement.execute("""
                    update supervision_clock set since = date '2026-12-01' + (duty_id % 20)::int,
                      since_seq = date '2026-12-01' + (duty_id % 20)::int - date '1970-01-01' where duty_id > 900000""");
            if (moved != REANCHORED) {
                throw new IllegalStateException("re-anchored " + moved);
            }
            return seconds;
        }
    }

    static FireClocks clocks(Rig rig) {
        return new FireClocks(
                new JdbcFirings(rig.jdbc()),
                new Calendars(new JdbcLoadedDays(rig.jdbc())),
                new Parameters(new Catalogue(), new JdbcParameterVersions(rig.jdbc())));
    }

    static Clock clock() {
        return Clock.systemUTC();
    }

    static Door door(Rig rig) {
        SessionKey key = rig.logIn();
        return new Door() {
            @Override
            public <T> T once(Function<Actor, T> work) {
                return rig.acting().as(key, work);
            }
        };
    }
}
