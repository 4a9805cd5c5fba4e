package luoshi.app.boot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.ledger.month.FreezeMonths;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that freezes months once they have ended, for every county of this installation; after a stand-still it catches up. */
final class MonthClerk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MonthClerk.class);
    private static final long PAUSE_MINUTES = 1;

    private final Gate gate;
    private final SystemLogIns logIns;
    private final Acting acting;
    private final FreezeMonths freeze;
    private final Clock clock;
    private final Thread thread;
    private volatile boolean closed;

    MonthClerk(Gate gate, SystemLogIns logIns, Acting acting, FreezeMonths freeze, Clock clock) {
        this.gate = gate;
        this.logIns = logIns;
        this.acting = acting;
        this.freeze = freeze;
        this.clock = clock;
        this.thread = Thread.ofPlatform().daemon().name("month-clerk").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        while (!closed) {
            try {
                for (long region : gate.homes()) {
                    freeze(region);
                }
                TimeUnit.MINUTES.sleep(PAUSE_MINUTES);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("months will be frozen at the next try", e);
                rest();
            }
        }
    }

    /** Freezes what has ended in this county. */
    void freeze(long region) {
        LocalDate today = LocalDate.now(clock);
        int frozen;
        try {
            frozen = acting.as(logIns.of(region), actor -> freeze.upTo(actor, today));
        } catch (Acting.SessionEnded e) {
            frozen = acting.as(logIns.renewed(region), actor -> freeze.upTo(actor, today));
        }
        if (frozen > 0) {
            LOG.info("{} month(s) of county {} frozen", frozen, region);
        }
    }

    private void rest() {
        try {
            TimeUnit.MINUTES.sleep(PAUSE_MINUTES);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

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
