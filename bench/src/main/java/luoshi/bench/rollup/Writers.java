package luoshi.bench.rollup;

import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import luoshi.access.SessionKey;
import luoshi.bench.Rig;
import org.jspecify.annotations.Nullable;

/** Units that report the months of their projects, so many a second altogether, each in a transaction of its own. */
final class Writers implements AutoCloseable {
    private static final int THREADS = 4;
    private static final String WRITE = """
            update project_month set completed = completed + 1, given_at = clock_timestamp()
            where region_id = ? and project_id = ? and series = 'DISPATCH' and month = '2026-10-01'""";

    private final AtomicLong written = new AtomicLong();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private final CountDownLatch done = new CountDownLatch(THREADS);
    private final long started = System.nanoTime();
    private volatile boolean over;

    Writers(Rig rig, SessionKey key, int projects, int perSecond) {
        for (int thread = 0; thread < THREADS; thread++) {
            Random random = new Random(thread);
            Thread.ofPlatform().start(() -> {
                try {
                    write(rig, key, projects, random, 1_000_000_000L * THREADS / perSecond);
                } catch (RuntimeException e) {
                    failure.set(e);
                }
                done.countDown();
            });
        }
    }

    private void write(Rig rig, SessionKey key, int projects, Random random, long pause) {
        for (long next = System.nanoTime(); !over; next += pause) {
            int project = 1 + random.nextInt(projects);
            long county = ProjectSet.county(project % ProjectSet.COUNTIES);
            int changed = rig.acting().as(key, actor -> rig.jdbc().update(WRITE, county, project));
            if (changed != 1) {
                throw new IllegalStateException("project " + project + " was not written");
            }
            written.incrementAndGet();
            LockSupport.parkNanos(next + pause - System.nanoTime());
        }
    }

    double perSecond() {
        return written.get() * 1e9 / (System.nanoTime() - started);
    }

    @Override
    public void close() {
        over = true;
        try {
            done.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        @Nullable RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }
}
