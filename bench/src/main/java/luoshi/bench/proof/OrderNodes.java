package luoshi.bench.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Two nodes over one database: the first has brought it along, the second has its own folder beside. */
final class OrderNodes implements AutoCloseable {
    private final Path folder;
    private final Path second;
    private final @Nullable ServedFolder[] nodes = new ServedFolder[2];

    OrderNodes(Path folder) throws IOException {
        this.folder = folder;
        this.second = Files.createDirectories(folder.resolve("second"));
    }

    /** Starts those that do not run. */
    void start() throws IOException, InterruptedException {
        if (nodes[0] == null) {
            nodes[0] = ServedFolder.start(folder);
        }
        if (nodes[1] == null) {
            nodes[1] = ServedFolder.beside(folder, second);
        }
    }

    int port(int node) {
        ServedFolder served = nodes[node];
        if (served == null) {
            throw new IllegalStateException("node " + node + " does not run");
        }
        return served.port();
    }

    /** Signal 9 to the second node; where {@code all}, to the first one and its database before. */
    void kill(boolean all) throws IOException {
        for (int node = all ? 0 : 1; node < nodes.length; node++) {
            ServedFolder served = nodes[node];
            if (served != null) {
                served.kill();
                nodes[node] = null;
            }
        }
    }

    @Override
    public void close() throws IOException {
        kill(true);
    }
}
