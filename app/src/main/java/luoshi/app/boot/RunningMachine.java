package luoshi.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import luoshi.app.cli.LuoshiCommand;
import luoshi.app.web.system.Machine;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Machine}: asked of the JVM, the file system and the database. */
final class RunningMachine implements Machine {
    private final Installation installation;
    private final JdbcTemplate jdbc;

    RunningMachine(Installation installation, JdbcTemplate jdbc) {
        this.installation = installation;
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // both queries answer a row
    public State state() {
        Runtime runtime = Runtime.getRuntime();
        try {
            return new State(
                    LuoshiCommand.VERSION,
                    Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()),
                    runtime.totalMemory() - runtime.freeMemory(),
                    runtime.maxMemory(),
                    jdbc.queryForObject("show server_version", String.class),
                    jdbc.queryForObject("select pg_database_size(current_database())", Long.class),
                    Files.getFileStore(installation.data().root()).getUsableSpace(),
                    installation.data().evidence().toAbsolutePath().normalize().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
