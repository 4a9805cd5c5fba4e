package luoshi.app.web.caseline;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import luoshi.app.web.Visit;
import luoshi.caseline.table.ImportCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 导入进行中: tables that are being taken in, a chunk a transaction, while the page shows how far they are; and tables that were checked and wait to be taken in.
 * What they had come to is kept in the database, so that a table that is sent again goes on where it stopped.
 */
@Component
public class ImportRuns {
    private static final int KEPT = 50;
    private static final int FAULTS = 1_000;

    private final ImportCases cases;
    private final Map<Key, Run> runs = new ConcurrentHashMap<>();

    ImportRuns(ImportCases cases) {
        this.cases = cases;
    }

    /** Whose table of which line. */
    record Key(long account, String line, String hash) {}

    /**
     * How far it is.
     *
     * @param all rows of the table
     * @param trouble why it broke off; empty where it did not
     */
    public record Progress(
            int all, int done, int taken, List<ImportCases.Fault> faults, boolean over, String trouble) {}

    /** A table and what became of it so far. */
    private static final class Run {
        private final CaseTable table;
        private final CountDownLatch ended = new CountDownLatch(1);
        private final AtomicBoolean started = new AtomicBoolean();
        private volatile Progress progress;

        private Run(CaseTable table) {
            this.table = table;
            this.progress = new Progress(table.rows().size(), 0, 0, List.of(), false, "");
        }
    }

    /** Says what would be refused, and keeps the table for a while. */
    Progress check(Visit visit, Key key, CaseTable table, LocalDate today) {
        if (runs.size() > KEPT) {
            runs.clear();
        }
        runs.put(key, new Run(table));
        Progress sum = new Progress(table.rows().size(), 0, 0, List.of(), true, "");
        for (ImportCases.Chunk chunk : table.chunks()) {
            ImportCases.Taken taken = visit.as(actor -> cases.take(actor, key.line(), chunk, true, today));
            sum = plus(sum, chunk, taken);
        }
        return sum;
    }

    /** Begins to take in a table that was checked; false where it is not here any more. */
    boolean start(Visit visit, Key key, LocalDate today) {
        @Nullable Run run = runs.get(key);
        if (run == null) {
            return false;
        }
        if (run.started.compareAndSet(false, true)) {
            Thread.ofVirtual().name("import-" + key.line()).start(() -> run(visit, key, run, today));
        }
        return true;
    }

    private void run(Visit visit, Key key, Run run, LocalDate today) {
        String trouble = "";
        try {
            for (ImportCases.Chunk chunk : run.table.chunks()) {
                ImportCases.Taken taken = visit.as(actor -> cases.take(actor, key.line(), chunk, false, today));
                run.progress = plus(run.progress, chunk, taken);
            }
        } catch (RuntimeException stopped) {
            trouble = "导入中断了，已导入的行保留；请再上传同一张表，从断的地方接着导入";
            throw stopped;
        } finally {
            Progress last = run.progress;
            run.progress = new Progress(last.all(), last.done(), last.taken(), last.faults(), true, trouble);
            run.ended.countDown();
        }
    }

    private static Progress plus(Progress sum, ImportCases.Chunk chunk, ImportCases.Taken taken) {
        List<ImportCases.Fault> faults = new ArrayList<>(sum.faults());
        taken.faults().stream().limit(FAULTS - (long) faults.size()).forEach(faults::add);
        return new Progress(
                sum.all(),
                sum.done() + chunk.rows().size(),
                sum.taken() + taken.taken(),
                List.copyOf(faults),
                sum.over(),
                sum.trouble());
    }

    /** How far it is, after waiting a little for one that will soon be done; empty where nobody knows. */
    Optional<Progress> progress(Key key, Duration wait) {
        @Nullable Run run = runs.get(key);
        if (run == null || !run.started.get()) {
            return Optional.empty();
        }
        try {
            if (run.ended.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.of(run.progress);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.of(run.progress);
    }
}
