package luoshi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where data sets lie: {@code LUOSHI_BENCH_DATA}, or the user's cache; never the checkout. */
public final class Workshop {
    private Workshop() {}

    public static Path folder(String name) {
        String set = System.getenv("LUOSHI_BENCH_DATA");
        Path root = set == null ? Path.of(System.getProperty("user.home"), ".cache", "luoshi", "bench") : Path.of(set);
        return root.resolve(name);
    }

    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
