package luoshi.app.cli;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import luoshi.reading.extraction.Candidate;

/** The work file of a {@link CorpusRun}: the rows of each report that is read, then a line that says that it is. A report cut off is read again. */
final class CorpusWork implements Closeable {
    private static final String DONE = "#done\t";

    private final Path file;
    private final CorpusFormat format;
    private final RandomAccessFile writing;
    private final Set<String> done = new HashSet<>();
    private long rows;
    private int failures;

    private CorpusWork(Path file, CorpusFormat format, RandomAccessFile writing) {
        this.file = file;
        this.format = format;
        this.writing = writing;
    }

    /** Opens the work file, or goes on with the one that an interrupted run left. */
    static CorpusWork open(Path file, CorpusFormat format) throws IOException {
        CorpusWork work = new CorpusWork(file, format, new RandomAccessFile(file.toFile(), "rw"));
        work.resume();
        return work;
    }

    private void resume() throws IOException {
        long kept = 0;
        long at = 0;
        long pending = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                at += line.getBytes(StandardCharsets.UTF_8).length + 1L;
                if (line.startsWith(DONE) && at <= writing.length()) {
                    done.add(line.substring(DONE.length()));
                    kept = at;
                    rows += pending;
                    pending = 0;
                } else {
                    pending++;
                }
            }
        } catch (java.nio.charset.MalformedInputException cutOff) {
            // the last character was cut in two by the interruption; what stands before it is kept
        }
        writing.setLength(kept);
        writing.seek(kept);
    }

    synchronized boolean has(String report) {
        return done.contains(report);
    }

    synchronized int done() {
        return done.size() + failures;
    }

    synchronized long rows() {
        return rows;
    }

    synchronized int failures() {
        return failures;
    }

    /** Keeps the rows of a report, all or none. */
    void add(String report, List<Candidate> candidates) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < candidates.size(); i++) {
            lines.append(format.line(report, i + 1, candidates.get(i))).append('\n');
        }
        lines.append(DONE).append(report).append('\n');
        append(lines.toString().getBytes(StandardCharsets.UTF_8), report, candidates.size());
    }

    private synchronized void append(byte[] bytes, String report, int count) {
        try {
            writing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        done.add(report);
        rows += count;
    }

    /** A report that cannot be read is tried again next time. */
    synchronized void fail() {
        failures++;
    }

    /** Writes the result and takes the work file away. */
    synchronized void finish(Path out) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            format.write(lines.filter(line -> !line.startsWith(DONE)), out);
        }
        writing.close();
        Files.delete(file);
    }

    @Override
    public void close() throws IOException {
        writing.close();
    }
}
