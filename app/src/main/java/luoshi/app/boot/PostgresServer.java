package luoshi.app.boot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import luoshi.app.cli.Complaint;

/**
 * The embedded PostgreSQL of one data folder: UTF-8, C.UTF-8, scram on loopback, fsync and synchronous commit on. Its port is chosen
 * free when the folder is made and kept, so that a server that outlived the program is found again and used.
 */
public final class PostgresServer implements AutoCloseable {
    private static final String OWNER = "luoshi_owner";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(2);
    /** What the server runs with beyond PostgreSQL's own defaults; written anew at every start. */
    private static final String SETTINGS = """
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            fsync = on
            synchronous_commit = on
            max_connections = 60
            shared_buffers = 256MB
            max_wal_size = 2GB
            autovacuum_naptime = 10s
            jit = off
            timezone = 'Asia/Shanghai'
            log_timezone = 'Asia/Shanghai'
            """;

    private final Path folder;
    private final PostgresBinaries binaries;
    private final String password;
    private boolean launched;

    private PostgresServer(Path folder, PostgresBinaries binaries, String password) {
        this.folder = folder;
        this.binaries = binaries;
        this.password = password;
    }

    /** Starts the server of the folder, making the folder at the first start. */
    public static PostgresServer start(DataFolder data) {
        PostgresBinaries binaries = PostgresBinaries.unpacked();
        String password = data.kept("database", () -> {
            byte[] bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        });
        PostgresServer server = new PostgresServer(data.postgres(), binaries, password);
        try {
            server.run();
        } catch (IOException e) {
            throw DataFolder.complaint(data.postgres(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return server;
    }

    /** The owner's way in. */
    public DatabaseAddress owner() {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port() + "/luoshi", OWNER, password);
    }

    private void run() throws IOException, InterruptedException {
        if (!Files.exists(folder.resolve("port"))) {
            create();
        }
        requireVersion();
        if (!answers()) {
            launch();
            launched = true;
        }
        if (!Files.exists(folder.resolve("founded"))) {
            found();
        }
    }

    private void create() throws IOException, InterruptedException {
        Path fresh = folder.resolveSibling("postgres.new");
        FolderTree.delete(fresh);
        Files.createDirectories(fresh);
        binaries.own(fresh);
        Path passwordFile = Files.writeString(fresh.resolveSibling("postgres.password"), password);
        binaries.own(passwordFile);
        try {
            binaries.run(List.of(
                    "initdb",
                    "-D",
                    fresh.toString(),
                    "-U",
                    "postgres",
                    "-E",
                    "UTF8",
                    "--locale=C.UTF-8",
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + passwordFile,
                    "--no-instructions"));
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.writeString(fresh.resolve("postgresql.conf"), "include 'luoshi.conf'\n", StandardOpenOption.APPEND);
        Files.writeString(
                fresh.resolve("port"),
                Integer.toString(freePort()),
                StandardOpenOption.CREATE,
                StandardOpenOption.SYNC);
        Files.move(fresh, folder);
    }

    private void requireVersion() throws IOException {
        String found = Files.readString(folder.resolve("PG_VERSION")).strip();
        if (!found.equals(binaries.major())) {
            throw new Complaint(
                    Complaint.DATA,
                    "数据目录里的数据库是 PostgreSQL " + found + "，本版本自带 " + binaries.major()
                            + "。请用原来的版本执行 ./luoshi backup，再用本版本 ./luoshi restore。");
        }
    }

    /** Starts the server in a session of its own, so that a Ctrl-C meant for the program does not reach it first. */
    private void launch() throws IOException, InterruptedException {
        binaries.own(Files.writeString(folder.resolve("luoshi.conf"), SETTINGS));
        Path log = folder.resolve("postgres.log");
        binaries.run(List.of(
                "pg_ctl", "start", "-W", "-s", "-D", folder.toString(), "-l", log.toString(), "-o", "-p " + port()));
        long started = System.nanoTime();
        while (!answers()) {
            long waited = System.nanoTime() - started;
            boolean gone = waited > GRACE.toNanos() && !Files.exists(folder.resolve("postmaster.pid"));
            if (gone || waited > PATIENCE.toNanos()) {
                throw new Complaint(Complaint.DATABASE, "自带的数据库没有启动成功，原因见 " + log + " 的最后几行。");
            }
            TimeUnit.MILLISECONDS.sleep(15);
        }
    }

    private boolean answers() {
        try (Connection connection = superuser("postgres")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            boolean notYet = String.valueOf(e.getSQLState()).startsWith("08") || "57P03".equals(e.getSQLState());
            if (!notYet) {
                throw new Complaint(Complaint.DATABASE, "自带的数据库拒绝连接：" + e.getMessage(), e);
            }
            return false;
        }
    }

    private void found() throws IOException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists luoshi");
            statement.execute("drop role if exists " + OWNER);
            statement.execute("create role %s login createrole createdb password '%s'".formatted(OWNER, password));
            statement.execute("create database luoshi owner " + OWNER);
        } catch (SQLException e) {
            throw new Complaint(Complaint.DATABASE, "自带的数据库没有建成：" + e.getMessage(), e);
        }
        Files.writeString(folder.resolve("founded"), "1", StandardOpenOption.CREATE, StandardOpenOption.SYNC);
    }

    /** Whether this program started the server, rather than finding it running. */
    boolean launched() {
        return launched;
    }

    /** The superuser's way in: for tests that alter rows behind the program's back, and for founding. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port() + "/" + database, "postgres", password);
    }

    public int port() {
        try {
            return Integer.parseInt(Files.readString(folder.resolve("port")).strip());
        } catch (IOException e) {
            throw DataFolder.complaint(folder, e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Stops the server and waits until it has. */
    @Override
    public void close() {
        try {
            binaries.run(List.of("pg_ctl", "stop", "-s", "-D", folder.toString(), "-m", "fast", "-w"));
        } catch (IOException e) {
            if (answers()) {
                throw DataFolder.complaint(folder, e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
