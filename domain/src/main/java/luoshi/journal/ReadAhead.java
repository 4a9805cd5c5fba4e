package luoshi.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Rows read by a thread of their own, some thousands ahead of the one who asks for them. */
final class ReadAhead implements AutoCloseable {
    private static final int BATCH = 1_000;
    private static final int BATCHES = 8;

    private final BlockingQueue<List<byte[]>> queue = new ArrayBlockingQueue<>(BATCHES);
    private final CopyRows rows;
    private final Thread reader;
    private List<byte[]> batch = List.of();
    private int at;
    private boolean over;
    private volatile @Nullable IOException failure;
    private volatile boolean closed;

    ReadAhead(CopyRows rows) {
        this.rows = rows;
        this.reader = Thread.ofPlatform().daemon().name("journal-reader").start(this::read);
    }

    private void read() {
        try {
            List<byte[]> next = new ArrayList<>(BATCH);
            for (byte[] row = rows.next(); row != null && !closed; row = rows.next()) {
                next.add(row);
                if (next.size() == BATCH) {
                    hand(next);
                    next = new ArrayList<>(BATCH);
                }
            }
            if (!next.isEmpty()) {
                hand(next);
            }
        } catch (IOException e) {
            failure = e;
        } catch (RuntimeException e) {
            failure = new IOException(e);
        }
        hand(List.of()); // an empty batch is the end
    }

    private void hand(List<byte[]> rowsRead) {
        try {
            while (!closed && !queue.offer(rowsRead, 100, TimeUnit.MILLISECONDS)) {
                Thread.onSpinWait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next row, or null behind the last. */
    byte @Nullable [] next() throws IOException {
        if (over) {
            return null;
        }
        if (at == batch.size()) {
            take();
        }
        return over ? null : batch.get(at++);
    }

    private void take() throws IOException {
        try {
            batch = queue.take();
            at = 0;
            over = batch.isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        @Nullable IOException failed = failure;
        if (over && failed != null) {
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        rows.close();
    }
}
