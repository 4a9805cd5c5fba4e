package luoshi.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 锚簿: the anchors outside the database: {@code <folder>/<region>/<day>.anchor} for each day, {@code head.anchor} for the latest state, and
 * the public key in {@code sm2.pub}. Copy the folder to another machine or to paper, and no administrator of this one can cut the journal's
 * end off unseen.
 */
public final class AnchorBook {
    private static final String HEAD = "head.anchor";

    private final Path folder;

    public AnchorBook(Path folder) {
        this.folder = folder;
    }

    void writeHead(Anchor anchor) {
        write(anchor.regionId(), HEAD, anchor);
    }

    void writeDay(Anchor anchor) {
        write(anchor.regionId(), anchor.day() + ".anchor", anchor);
    }

    public void writePublicKey(AnchorKey key) {
        put(folder.resolve("sm2.pub"), key.publicKey());
    }

    public Optional<String> publicKey() {
        return text(folder.resolve("sm2.pub"));
    }

    /** All anchors of the region, the head among them, by seq. */
    public List<Anchor> all(long regionId) {
        Path region = folder.resolve(Long.toString(regionId));
        if (!Files.isDirectory(region)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(region)) {
            return files.filter(file -> file.toString().endsWith(".anchor"))
                    .flatMap(file -> text(file).stream())
                    .map(Anchor::ofLine)
                    .sorted(java.util.Comparator.comparingLong(Anchor::seq))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(long regionId, String name, Anchor anchor) {
        put(folder.resolve(Long.toString(regionId)).resolve(name), anchor.line());
    }

    private static void put(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(
                    fresh,
                    text + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
