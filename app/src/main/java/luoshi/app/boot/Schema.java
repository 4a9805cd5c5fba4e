package luoshi.app.boot;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import luoshi.app.cli.Complaint;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/** The tables and the roles that reach them. The owner runs this and nothing else. */
public final class Schema {
    /** The role of the pages; owns nothing. */
    public static final String APP = "luoshi_app";
    /** The role of the log-in; may call the {@code access_gate_*} functions and nothing else. */
    public static final String GATE = "luoshi_gate";

    /** The role of the round's clock; reaches the row that the nodes compete for and nothing else. */
    public static final String CLOCK = "luoshi_clock";

    private static final int OLDEST_POSTGRES = 15;

    private Schema() {}

    /** Brings a database of any released version to this one. */
    public static void prepare(DatabaseAddress owner) {
        roles(owner);
        migrate(owner, MigrationVersion.LATEST);
    }

    /** Makes the tables of an earlier version in a database that has none. */
    static void found(DatabaseAddress owner, String version) {
        roles(owner);
        @Nullable
        MigrationInfo newest = flyway(owner, MigrationVersion.LATEST).info().pending().length == 0
                ? null
                : last(flyway(owner, MigrationVersion.LATEST).info().pending());
        if (newest == null) {
            throw new Complaint(Complaint.DATA, "数据库 " + owner.url() + " 里已有数据，恢复只写到空的数据库，没有改动。");
        }
        if (newest.getVersion().compareTo(MigrationVersion.fromVersion(version)) < 0) {
            throw new Complaint(Complaint.DATA, "这份备份由更新版本的落实制作，本版本不能恢复。请升级程序后再恢复。");
        }
        migrate(owner, MigrationVersion.fromVersion(version));
    }

    private static MigrationInfo last(MigrationInfo[] pending) {
        return pending[pending.length - 1];
    }

    private static void roles(DatabaseAddress owner) {
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            requireVersion(connection);
            for (String role : new String[] {APP, GATE, CLOCK}) {
                ensureRole(statement, owner.as(role));
            }
        } catch (SQLException e) {
            throw unreachable(owner, e);
        }
    }

    static Complaint unreachable(DatabaseAddress address, SQLException e) {
        return new Complaint(
                Complaint.DATABASE,
                "数据库 " + address.url() + " 连不上：" + reason(e) + "。请检查 LUOSHI_DB_URL、用户和密码，以及数据库是否已启动。",
                e);
    }

    /** By the classes of SQLSTATE. */
    private static String reason(SQLException e) {
        return switch (String.valueOf(e.getSQLState())) {
            case "08001", "08004", "08006" -> "这个地址没有数据库应答";
            case "28P01", "28000" -> "用户或密码不对";
            case "3D000" -> "没有这个库";
            default -> String.valueOf(e.getMessage());
        };
    }

    private static void requireVersion(Connection connection) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST_POSTGRES) {
            throw new Complaint(
                    Complaint.DATABASE, "数据库是 PostgreSQL " + major + "，落实需要 " + OLDEST_POSTGRES + " 或更高版本。");
        }
    }

    private static void ensureRole(Statement statement, DatabaseAddress role) throws SQLException {
        statement.execute("""
                do $$ begin
                  if not exists (select from pg_roles where rolname = '%1$s') then
                    create role %1$s login nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
                  end if;
                end $$""".formatted(role.user()));
        statement.execute("alter role %s password '%s'".formatted(role.user(), role.password()));
        statement.execute("grant usage on schema public to " + role.user());
    }

    private static Flyway flyway(DatabaseAddress owner, MigrationVersion target) {
        return Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db")
                .table("schema_history")
                .loggers("slf4j")
                .target(target)
                .load();
    }

    private static void migrate(DatabaseAddress owner, MigrationVersion target) {
        try {
            flyway(owner, target).migrate();
        } catch (FlywayException e) {
            boolean newer = e.getMessage() != null && e.getMessage().contains("not resolved locally");
            throw newer ? new Complaint(Complaint.DATA, "这个数据目录由更新版本的落实建立，本版本不能打开。请升级程序后再启动，数据没有改动。", e) : e;
        }
    }
}
