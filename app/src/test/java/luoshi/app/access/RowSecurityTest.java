package luoshi.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import luoshi.app.boot.DatabaseAddress;
import luoshi.app.boot.Schema;
import luoshi.app.testing.TestPostgres;
import org.junit.jupiter.api.Test;

/** What the database lets the application role do (rules §16.1, access control). */
class RowSecurityTest {
    private static final DatabaseAddress OWNER = TestPostgres.database();

    @Test
    void withoutAnActorEveryReadableTableIsEmpty() throws SQLException {
        try (Connection app = connect(OWNER.as(Schema.APP))) {
            List<String> readable = texts(app, """
                    select relname from pg_class c where relkind in ('r', 'v') and relnamespace = 'public'::regnamespace
                    and has_any_column_privilege(c.oid, 'select')""");
            assertThat(readable).contains("journal_fact", "region_unit", "access_account");
            for (String table : readable) {
                assertThat(texts(app, "select count(*) from (select 1 from %s limit 1) x".formatted(table)))
                        .as(table)
                        .containsExactly("0");
            }
        }
    }

    @Test
    void claimsWithoutTheOwnersSealAreRefused() throws SQLException {
        try (Connection app = connect(OWNER.as(Schema.APP))) {
            app.setAutoCommit(false);
            texts(
                    app,
                    "select set_config('luoshi.claims', '1||||990121|{990121}|{}|t|2|{journal.read}', true), set_config('luoshi.seal', 'x', true)");
            assertThatThrownBy(() -> texts(app, "select id from journal_fact")).hasMessageContaining("not authentic");
        }
    }

    @Test
    void theApplicationRoleOwnsNothingAndCannotPassRowSecurity() throws SQLException {
        try (Connection app = connect(OWNER.as(Schema.APP))) {
            assertThat(
                            texts(
                                    app,
                                    "select relname from pg_class where relowner = (select oid from pg_roles where rolname = current_user)"))
                    .isEmpty();
            assertThat(
                            texts(
                                    app,
                                    "select 1 from pg_roles where rolname in ('luoshi_app', 'luoshi_gate') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
                    .isEmpty();
            assertThat(
                            texts(
                                    app,
                                    "select 1 from pg_auth_members where member = (select oid from pg_roles where rolname = current_user)"))
                    .isEmpty();
        }
    }

    @Test
    void everyViewRunsWithTheRightsOfItsReader() throws SQLException {
        try (Connection owner = connect(OWNER)) {
            assertThat(texts(owner, """
                    select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace
                    and not coalesce(reloptions @> array['security_invoker=true'], false)""")).isEmpty();
        }
    }

    @Test
    void everyTableThatTheApplicationReadsHasRowSecurity() throws SQLException {
        try (Connection app = connect(OWNER.as(Schema.APP))) {
            assertThat(texts(app, """
                    select relname from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace
                    and has_any_column_privilege(c.oid, 'select') and not relrowsecurity""")).isEmpty();
        }
    }

    @Test
    void factsCannotBeChangedEvenByTheirOwner() throws SQLException {
        try (Connection owner = connect(OWNER)) {
            assertThatThrownBy(() -> owner.createStatement().execute("delete from journal_fact"))
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> owner.createStatement().execute("update journal_fact set verb = ''"))
                    .hasMessageContaining("append-only");
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
