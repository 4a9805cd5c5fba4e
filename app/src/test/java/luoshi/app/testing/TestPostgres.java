package luoshi.app.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import luoshi.app.boot.DataFolder;
import luoshi.app.boot.DatabaseAddress;
import luoshi.app.boot.PostgresServer;
import luoshi.app.boot.Schema;

/** One PostgreSQL a test run; {@code CREATE DATABASE … TEMPLATE} a class. */
public final class TestPostgres {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final PostgresServer SERVER = start();

    private TestPostgres() {}

    /** A fresh database with all tables; the owner's way in. */
    public static DatabaseAddress database() {
        String name = "test_" + COUNT.incrementAndGet();
        try (Connection connection = SERVER.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database %s template luoshi owner luoshi_owner".formatted(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        DatabaseAddress owner = SERVER.owner();
        return new DatabaseAddress(owner.url().replaceAll("/luoshi$", "/" + name), owner.user(), owner.password());
    }

    /** The superuser, for altering rows behind the program's back. */
    public static Connection superuser(DatabaseAddress database) throws SQLException {
        return SERVER.superuser(database.url().substring(database.url().lastIndexOf('/') + 1));
    }

    private static PostgresServer start() {
        try {
            Path folder = Files.createTempDirectory("luoshi-test");
            PostgresServer server = PostgresServer.start(DataFolder.open(folder));
            Schema.prepare(server.owner());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop(PostgresServer server, Path folder) {
        server.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            System.err.println("not removed: " + folder + ": " + e.getMessage());
        }
    }
}
