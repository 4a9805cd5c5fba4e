package luoshi.app.boot;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One installation: its data folder and its database, opened and brought to this version's schema. The database is the embedded one, or
 * the one that {@code LUOSHI_DB_URL} (with {@code LUOSHI_DB_USER} and {@code LUOSHI_DB_PASSWORD}) points at.
 */
public final class Installation implements AutoCloseable {
    private final DataFolder data;
    private final @Nullable PostgresServer embedded;
    private final DatabaseAddress owner;

    private Installation(DataFolder data, @Nullable PostgresServer embedded, DatabaseAddress owner) {
        this.data = data;
        this.embedded = embedded;
        this.owner = owner;
    }

    /** Opens the installation for the one program that serves it, at this version's schema. */
    public static Installation open(Path folder, Map<String, String> environment) {
        Installation opened = of(DataFolder.open(folder), environment);
        try {
            Schema.prepare(opened.owner);
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** Makes a new installation at an earlier schema, for data that come from there. */
    public static Installation at(Path folder, Map<String, String> environment, String schema) {
        Installation made = of(DataFolder.open(folder), environment);
        try {
            Schema.found(made.owner, schema);
            return made;
        } catch (RuntimeException e) {
            made.close();
            throw e;
        }
    }

    /** Opens it beside a program that may be serving it: nothing is locked, migrated or, where it runs already, stopped. */
    public static Installation beside(Path folder, Map<String, String> environment) {
        return of(DataFolder.beside(folder), environment);
    }

    private static Installation of(DataFolder data, Map<String, String> environment) {
        try {
            @Nullable String url = environment.get("LUOSHI_DB_URL");
            if (url == null) {
                PostgresServer server = PostgresServer.start(data);
                return new Installation(data, server, server.owner());
            }
            return new Installation(
                    data,
                    null,
                    new DatabaseAddress(
                            url,
                            environment.getOrDefault("LUOSHI_DB_USER", "postgres"),
                            environment.getOrDefault("LUOSHI_DB_PASSWORD", "")));
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    public DataFolder data() {
        return data;
    }

    public DatabaseAddress owner() {
        return owner;
    }

    @Override
    public void close() {
        try (data) {
            if (embedded != null && (embedded.launched() || data.locked())) {
                embedded.close();
            }
        }
    }
}
