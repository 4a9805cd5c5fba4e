package luoshi.reading.document.source;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Keeps the reading of one file within its time. */
public final class Stop {
    private static final long STACK_BYTES = 2L << 20;

    private Stop() {}

    /** To be called in every loop that a file can make long. */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new UnreadableFile(Trouble.TOO_SLOW);
        }
    }

    /**
     * Runs {@code reading} for at most {@code time}. Whatever a broken file makes a format library throw, the answer is an {@link
     * UnreadableFile}.
     */
    public static <T> T within(Duration time, Callable<T> reading) {
        FutureTask<T> task = new FutureTask<>(reading);
        Thread thread = new Thread(null, task, "luoshi-reading", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new UnreadableFile(Trouble.TOO_SLOW, e);
        } catch (ExecutionException e) {
            throw trouble(Objects.requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableFile(Trouble.TOO_SLOW, e);
        } finally {
            thread.interrupt();
        }
    }

    private static UnreadableFile trouble(Throwable cause) {
        return switch (cause) {
            case UnreadableFile known -> known;
            case OutOfMemoryError e -> new UnreadableFile(Trouble.TOO_LARGE, e);
            default -> new UnreadableFile(Trouble.CORRUPT, cause);
        };
    }
}
