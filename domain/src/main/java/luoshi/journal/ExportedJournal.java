package luoshi.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 导出的留痕: a folder that can be verified without the database: {@code <region>.facts} and {@code <region>.seals} in PostgreSQL's binary COPY
 * format, {@code <region>.unsettled} the ids of facts that may be without a seal, {@code <region>.anchors} one a line, {@code sm2.pub}.
 */
public final class ExportedJournal implements JournalCopy {
    private final Path folder;

    public ExportedJournal(Path folder) {
        this.folder = folder;
    }

    /** Where the raw streams of a journal come from. */
    public interface Source {
        List<Long> regions() throws IOException;

        InputStream facts(long regionId) throws IOException;

        InputStream seals(long regionId) throws IOException;
    }

    /** Writes a journal into the folder, with the anchors from inside and outside the database. */
    public void write(Source source, JournalCopy journal, AnchorBook book) throws IOException {
        Files.createDirectories(folder);
        for (long region : source.regions()) {
            Unsettled unsettled = journal.unsettled(region);
            copy(source.seals(region), region + ".seals"); // first: every sealed fact is among the facts that follow
            copy(source.facts(region), region + ".facts");
            Files.write(
                    folder.resolve(region + ".unsettled"),
                    unsettled.ids().stream().sorted().map(String::valueOf).toList());
            List<String> lines = AnchorCheck.gathered(journal.anchors(region), book.all(region)).stream()
                    .map(Anchor::line)
                    .toList();
            Files.write(folder.resolve(region + ".anchors"), lines);
        }
        Optional<String> key = book.publicKey();
        if (key.isPresent()) {
            Files.writeString(folder.resolve("sm2.pub"), key.get());
        }
    }

    private void copy(InputStream stream, String name) throws IOException {
        try (stream;
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            stream.transferTo(out);
        }
    }

    public Optional<String> publicKey() throws IOException {
        Path file = folder.resolve("sm2.pub");
        return Files.exists(file)
                ? Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
                : Optional.empty();
    }

    @Override
    public List<Long> regions() throws IOException {
        List<Long> regions = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("\\d+\\.seals"))
                    .forEach(name -> regions.add(Long.parseLong(name.substring(0, name.indexOf('.')))));
        }
        return regions.stream().sorted().toList();
    }

    @Override
    public Unsettled unsettled(long regionId) {
        return () -> Files.readAllLines(folder.resolve(regionId + ".unsettled")).stream()
                .filter(line -> !line.isBlank())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    @Override
    public CopyRows facts(long regionId) throws IOException {
        return new CopyRows(Files.newInputStream(folder.resolve(regionId + ".facts")));
    }

    @Override
    public CopyRows seals(long regionId) throws IOException {
        return new CopyRows(Files.newInputStream(folder.resolve(regionId + ".seals")));
    }

    @Override
    public List<Anchor> anchors(long regionId) throws IOException {
        Path file = folder.resolve(regionId + ".anchors");
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .map(Anchor::ofLine)
                        .toList()
                : List.of();
    }
}
