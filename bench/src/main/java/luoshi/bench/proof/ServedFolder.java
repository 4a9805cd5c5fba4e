package luoshi.bench.proof;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import luoshi.app.boot.DatabaseAddress;
import luoshi.app.boot.Installation;
import luoshi.bench.WireClient;

/** The program in a process of its own over a data folder, to be killed with its database. */
final class ServedFolder implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final Path folder;
    private final Process process;
    private final int port;

    private ServedFolder(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits for the first page. */
    static ServedFolder start(Path folder) throws IOException, InterruptedException {
        return start(folder, Map.of());
    }

    /** A second node, with a folder of its own and the same keys, over the database of one that runs. */
    static ServedFolder beside(Path first, Path folder) throws IOException, InterruptedException {
        Path keys = Files.createDirectories(folder.resolve("secrets"));
        try (Stream<Path> secrets = Files.list(first.resolve("secrets"))) {
            for (Path secret : secrets.toList()) {
                Files.copy(secret, keys.resolve(secret.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        try (Installation installation = Installation.beside(first, Map.of())) {
            DatabaseAddress owner = installation.owner();
            return start(
                    folder,
                    Map.of(
                            "LUOSHI_DB_URL", owner.url(),
                            "LUOSHI_DB_USER", owner.user(),
                            "LUOSHI_DB_PASSWORD", owner.password()));
        }
    }

    private static ServedFolder start(Path folder, Map<String, String> environment)
            throws IOException, InterruptedException {
        int port = freePort();
        Path log = folder.resolve("program.log");
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("luoshi.root"), "luoshi").toString(),
                        "start",
                        "--empty",
                        "--data",
                        folder.toString(),
                        "--port",
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        program.environment().putAll(environment);
        Process process = program.start();
        ServedFolder served = new ServedFolder(folder, process, port);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!served.answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                served.close();
                throw new IOException("程序没有启动，见 " + log);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return served;
    }

    int port() {
        return port;
    }

    /** Signal 9 to the program and to every process of its database, where it has one of its own. */
    void kill() throws IOException {
        List<ProcessHandle> database = database();
        process.destroyForcibly();
        database.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        database.forEach(handle -> handle.onExit().join());
    }

    private List<ProcessHandle> database() throws IOException {
        Path pidFile = folder.resolve("postgres").resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return List.of();
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        return ProcessHandle.of(pid).stream()
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))
                .toList();
    }

    private boolean answers() {
        try (WireClient client = new WireClient(port)) {
            return client.get("/login").status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            kill();
        }
    }
}
