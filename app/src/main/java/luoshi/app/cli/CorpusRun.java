package luoshi.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import luoshi.reading.document.Documents;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.Unreadable;
import luoshi.reading.extraction.Extraction;

/**
 * 整批读取: all reports of a folder, on all cores. Each report that is read goes whole into a work file beside the result; after an interruption the
 * same command goes on from there. The result is written when all are read.
 */
final class CorpusRun {
    private static final Set<String> KINDS = Set.of("txt", "docx", "doc", "wps", "pdf", "ofd", "html", "htm");
    private static final int UNREAD = 1;

    private final Path folder;
    private final Path out;
    private final PrintStream progress;

    CorpusRun(Path folder, Path out, PrintStream progress) {
        this.folder = folder;
        this.out = out;
        this.progress = progress;
    }

    /** The exit code: 1 where some reports could not be read. */
    int run() {
        CorpusFormat format = CorpusFormat.of(out);
        try (CorpusWork work = CorpusWork.open(Path.of(out + ".part"), format)) {
            List<Path> files = files();
            List<Path> left =
                    files.stream().filter(file -> !work.has(name(file))).toList();
            if (left.size() < files.size()) {
                progress.println("接着上次：已读 " + (files.size() - left.size()) + " 份，还有 " + left.size() + " 份。");
            }
            read(left, files.size(), work);
            work.finish(out);
            progress.println("已写出 " + out + "：" + files.size() + " 份报告，" + work.rows() + " 条"
                    + (work.failures() == 0 ? "。" : "；读不了 " + work.failures() + " 份，原因见上。"));
            return work.failures() == 0 ? 0 : UNREAD;
        } catch (IOException e) {
            throw Complaint.ofFile(out, e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> KINDS.contains(extension(file)))
                    .sorted()
                    .toList();
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString();
    }

    static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private void read(List<Path> files, int all, CorpusWork work) throws IOException {
        try (ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> tasks = files.stream()
                    .<Future<?>>map(file -> cores.submit(() -> one(file, all, work)))
                    .toList();
            for (Future<?> task : tasks) {
                task.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Complaint(1, "读取被中断；再执行同一命令会接着读。", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            throw new IllegalStateException(e);
        }
    }

    private void one(Path file, int all, CorpusWork work) {
        String name = name(file);
        switch (Documents.read(file)) {
            case Unreadable unreadable -> {
                progress.println(name + "：" + unreadable.sentence());
                work.fail();
            }
            case ReadDocument document -> work.add(name, Extraction.read(document));
        }
        int done = work.done();
        if (done % 50 == 0 || done == all) {
            progress.println("已读 " + done + "/" + all + "，共 " + work.rows() + " 条");
        }
    }
}
