package luoshi.bench.caseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import luoshi.app.boot.LineFiles;
import luoshi.bench.Bench;
import luoshi.bench.Options;
import luoshi.bench.Rig;
import luoshi.bench.Sink;
import luoshi.bench.Workshop;
import luoshi.caseline.definition.Line;

/** Business lines at five million cases, the import of a workbook, the proposal line beside Flowable, and how long a line's definition is. */
public final class CaselineBench implements Bench {
    private static final int ROWS = 5_000_000;
    private static final int[] GROWN = {50_000, 500_000};
    private static final int IMPORTED = 100_000;
    private static final int IMPORTS = 3;

    @Override
    public String name() {
        return "caseline";
    }

    @Override
    public void prepare() throws Exception {
        CaseSet.make(folder(ROWS), ROWS);
    }

    private static Path folder(int rows) {
        return Workshop.folder("caseline-" + rows);
    }

    @Override
    public void run(Options options, Sink sink) throws Exception {
        if (options.wants("yaml-lines")) {
            sink.alone(
                    "yaml-lines",
                    definitions(),
                    "lines",
                    LineFiles.read().lines().size());
        }
        reads(options, sink, ROWS, "");
        if (options.wants("import-100k-s")) {
            imported(sink);
        }
        if (options.wants("vs-flowable")) {
            Workshop.delete(folder(0));
            CaseSet.make(folder(0), 0);
            try (Rig rig = Rig.open(folder(0))) {
                ProposalRace.run(rig, sink);
            }
        }
        if (options.growth()) {
            for (int rows : GROWN) {
                CaseSet.make(folder(rows), rows);
                reads(options, sink, rows, "@" + rows);
            }
        }
    }

    private static void reads(Options options, Sink sink, int rows, String at) {
        if (Stream.of("queue-p99", "statistics-p99", "search-p99").noneMatch(options::wants)) {
            return;
        }
        try (CaseReads reads = new CaseReads(folder(rows))) {
            if (options.wants("queue-p99")) {
                told(sink, "queue", at, reads.queue());
            }
            if (options.wants("statistics-p99")) {
                told(sink, "statistics", at, reads.statistics());
            }
            if (options.wants("search-p99")) {
                told(sink, "search", at, reads.search());
            }
        }
    }

    private static void told(Sink sink, String what, String at, CaseReads.Times times) {
        sink.alone(what + "-p50" + at, times.p50(), "ms", CaseReads.ROUNDS);
        sink.alone(what + "-p99" + at, times.p99(), "ms", CaseReads.ROUNDS);
    }

    /** The middle number of lines that the definitions have. */
    private static double definitions() throws IOException {
        double[] lines = LineFiles.read().lines().stream()
                .map(Line::code)
                .map(code -> LineFiles.folder().resolve(code).resolve("line.yaml"))
                .mapToDouble(CaselineBench::lines)
                .toArray();
        return Sink.median(lines);
    }

    private static double lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Three workbooks one after the other into a county that has half a million cases before. */
    private static void imported(Sink sink) throws Exception {
        int before = GROWN[1];
        CaseSet.make(folder(before), before);
        Path workbook = Files.createTempFile("luoshi-cases", ".xlsx");
        double[] seconds = new double[IMPORTS];
        int run = (int) (System.currentTimeMillis() / 1000 % 1_000_000);
        for (int time = 0; time < IMPORTS; time++) {
            ImportRun.write(workbook, IMPORTED, run + time);
            Path named = workbook.resolveSibling("cases-" + (run + time) + ".xlsx");
            Files.move(workbook, named);
            seconds[time] = ImportRun.seconds(folder(before), named, IMPORTED);
            Files.delete(named);
        }
        sink.alone("import-100k-s", Sink.median(seconds), "s", IMPORTS);
    }
}
