package luoshi.app.boot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.journal.AnchorBook;
import luoshi.journal.SealJournal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that seals what was committed, twice a second, for every county of this installation. */
final class Sealer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final long PAUSE_MILLIS = 500;

    private final Gate gate;
    private final SystemLogIns logIns;
    private final Acting acting;
    private final SealJournal journal;
    private final AnchorBook book;
    private final Clock clock;
    private volatile boolean closed;
    private final Thread thread;

    Sealer(Gate gate, SystemLogIns logIns, Acting acting, SealJournal journal, AnchorBook book, Clock clock) {
        this.gate = gate;
        this.logIns = logIns;
        this.acting = acting;
        this.journal = journal;
        this.book = book;
        this.clock = clock;
        this.thread = Thread.ofPlatform().daemon().name("sealer").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        while (!closed) {
            try {
                boolean more = false;
                for (long region : gate.homes()) {
                    more |= seal(region) == SealJournal.BATCH;
                }
                if (!more) {
                    TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("sealing will be tried again", e);
                rest();
            }
        }
    }

    private int seal(long region) {
        SealJournal.Sealed sealed;
        try {
            sealed = acting.as(logIns.of(region), actor -> journal.seal(region, LocalDate.now(clock)));
        } catch (Acting.SessionEnded e) {
            sealed = acting.as(logIns.renewed(region), actor -> journal.seal(region, LocalDate.now(clock)));
        }
        sealed.write(book);
        return sealed.facts();
    }

    private void rest() {
        try {
            TimeUnit.SECONDS.sleep(5);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    /** Ends the thread after the round that it is in. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
