package luoshi.app.web.caseline;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import luoshi.app.web.Visit;
import luoshi.caseline.table.ImportCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 导入进行中: tables that were checked and wait to be taken in, and those that are being taken in, a chunk a transaction. How far they are and what was refused is
 * kept in the database by {@link ImportCases}, so that it outlives the program, and a table that is sent again goes on where it stopped.
 */
@Component
public class ImportRuns {
    private static final long KEPT_BYTES = 64L << 20;
    private static final int FAULTS = 200;

    private final ImportCases cases;
    private final Map<Key, Run> runs = new LinkedHashMap<>();

    ImportRuns(ImportCases cases) {
        this.cases = cases;
    }

    /** Whose table of which line. */
    record Key(long account, String line, String hash) {}

    /**
     * What a check came to.
     *
     * @param all rows of the table
     * @param before how many of them an earlier run had looked at
     * @param good how many would be taken
     * @param bad how many would not
     * @param faults the first of those that would not
     */
    public record Checked(int all, int before, int good, int bad, List<ImportCases.Fault> faults) {
        private Checked plus(ImportCases.Taken taken) {
            List<ImportCases.Fault> first = new ArrayList<>(faults);
            taken.faults().stream().limit(FAULTS - (long) first.size()).forEach(first::add);
            return new Checked(
                    all,
                    before + taken.skipped(),
                    good + taken.taken(),
                    bad + taken.faults().size(),
                    first);
        }
    }

    /** A table that may be or is being taken in. */
    private static final class Run {
        private final CaseTable table;
        private final AtomicBoolean started = new AtomicBoolean();
        private volatile CountDownLatch ended = new CountDownLatch(1);

        private Run(CaseTable table) {
            this.table = table;
        }
    }

    /** Says what would be refused, and keeps the table for a while. */
    Checked check(Visit visit, Key key, CaseTable table, LocalDate today) {
        keep(key, table);
        AtomicReference<Checked> sum =
                new AtomicReference<>(new Checked(table.table().size(), 0, 0, 0, List.of()));
        table.each(chunk -> {
            ImportCases.Taken taken = visit.as(actor -> cases.take(actor, key.line(), chunk, true, today));
            sum.updateAndGet(before -> before.plus(taken));
        });
        return Objects.requireNonNull(sum.get());
    }

    /** Tables that nobody began to take in make room for later ones, the oldest first. */
    private synchronized void keep(Key key, CaseTable table) {
        if (runs.containsKey(key)) {
            return;
        }
        runs.put(key, new Run(table));
        long weight =
                runs.values().stream().mapToLong(run -> run.table.weight()).sum();
        Iterator<Map.Entry<Key, Run>> oldest = runs.entrySet().iterator();
        while (weight > KEPT_BYTES && oldest.hasNext()) {
            Map.Entry<Key, Run> one = oldest.next();
            if (!one.getKey().equals(key) && !one.getValue().started.get()) {
                weight -= one.getValue().table.weight();
                oldest.remove();
            }
        }
    }

    private synchronized Optional<Run> find(Key key) {
        return Optional.ofNullable(runs.get(key));
    }

    private synchronized void forget(Key key) {
        runs.remove(key);
    }

    /** Begins to take in a table that was checked, and waits a little for one that is soon done; false where it is not here any more. */
    boolean start(Visit visit, Key key, LocalDate today, Duration wait) {
        @Nullable Run run = find(key).orElse(null);
        if (run == null) {
            return false;
        }
        if (run.started.compareAndSet(false, true)) {
            run.ended = new CountDownLatch(1);
            Thread.ofVirtual().name("import-" + key.line()).start(() -> run(visit, key, run, today));
        }
        try {
            boolean ignored = run.ended.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    /** A table that broke off may be begun again. */
    private void run(Visit visit, Key key, Run run, LocalDate today) {
        try {
            run.table.each(chunk -> visit.as(actor -> cases.take(actor, key.line(), chunk, false, today)));
            forget(key);
        } finally {
            run.started.set(false);
            run.ended.countDown();
        }
    }

    /** A table that is here, and whether it is being taken in just now. */
    record Held(ImportCases.Table table, boolean running) {}

    Optional<Held> held(Key key) {
        return find(key).map(run -> new Held(run.table.table(), run.started.get()));
    }
}
