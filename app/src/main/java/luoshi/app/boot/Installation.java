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

    public static Installation open(Path folder, Map<String, String> environment) {
        DataFolder data = DataFolder.open(folder);
        try {
            @Nullable String url = environment.get("LUOSHI_DB_URL");
            @Nullable PostgresServer embedded = url == null ? PostgresServer.start(data) : null;
            DatabaseAddress owner = embedded != null
                    ? embedded.owner()
                    : new DatabaseAddress(
                            String.valueOf(url),
                            environment.getOrDefault("LUOSHI_DB_USER", "postgres"),
                            environment.getOrDefault("LUOSHI_DB_PASSWORD", ""));
            Schema.prepare(owner);
            return new Installation(data, embedded, owner);
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
            if (embedded != null) {
                embedded.close();
            }
        }
    }
}
