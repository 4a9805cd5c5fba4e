package luoshi.bench.round;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import luoshi.bench.Options;
import luoshi.bench.Sink;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.supervision.Counting;
import luoshi.supervision.DutyClock;
import luoshi.supervision.DutyLight;
import luoshi.supervision.DutyState;
import luoshi.supervision.Stage;
import luoshi.supervision.Warnings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A light and fifteen working days, measured by JMH in a process of its own. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Nanoseconds {
    private static final int DAYS = 1024;

    private final WorkCalendar calendar = WorkCalendar.published();
    private final Warnings warnings = new Warnings(4, 1, 2, 5, 3, 7);
    private final LocalDate[] days = new LocalDate[DAYS];
    private final LocalDateTime[] moments = new LocalDateTime[DAYS];
    private final List<DutyClock> clocks = List.of(
            new DutyClock(Stage.FEEDBACK, 0, Counting.NATURAL, false, 3, 3, null, 0, LocalDate.of(2026, 3, 5)),
            new DutyClock(Stage.SETTLE, 0, Counting.NATURAL, false, 7, 0, LocalDate.of(2026, 3, 2), 0, null));
    private int at;

    public Nanoseconds() {
        for (int i = 0; i < DAYS; i++) {
            days[i] = LocalDate.of(2024, 1, 1).plusDays(i);
            moments[i] = LocalDate.of(2026, 3, 2).plusDays(i % 12).atTime(i % 24, 0);
        }
    }

    @Benchmark
    public LocalDate workdays() {
        return calendar.addWorkdays(days[at++ & (DAYS - 1)], 15);
    }

    @Benchmark
    public DutyLight light() {
        return DutyLight.of(DutyState.HANDLING, clocks, moments[at++ & (DAYS - 1)], calendar, warnings);
    }

    static void run(Options options, Sink sink) throws RunnerException {
        for (String name : new String[] {"light", "workdays"}) {
            if (options.wants(name + "-ns")) {
                RunResult result = new Runner(new OptionsBuilder()
                                .include(Nanoseconds.class.getName() + "." + name + "$")
                                .forks(1)
                                .warmupIterations(3)
                                .measurementIterations(5)
                                .warmupTime(TimeValue.seconds(1))
                                .measurementTime(TimeValue.seconds(1))
                                .verbosity(VerboseMode.SILENT)
                                .build())
                        .runSingle();
                sink.alone(name + "-ns", result.getPrimaryResult().getScore(), "ns", 5);
            }
        }
    }
}
