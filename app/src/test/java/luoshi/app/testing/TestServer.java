package luoshi.app.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import luoshi.app.boot.DatabaseAddress;
import luoshi.app.boot.Installation;
import luoshi.app.boot.Server;

/** The whole program with the sample county, on a free port, over a data folder of its own; one for all tests that want no other. */
public final class TestServer {
    /** The password of the sample accounts. */
    public static final String PASSWORD = "Anhe-2026-luoshi";

    private static final Path FOLDER = made();
    private static final Server SERVER = Server.start(new Server.Wish(FOLDER, "localhost", 0, false, null));

    private TestServer() {}

    public static String base() {
        return "http://localhost:" + SERVER.port();
    }

    /** Every page and form that is served. */
    public static List<String> doors() {
        return SERVER.doors();
    }

    public static void logIn(Page page, String login) {
        page.navigate("/login");
        page.getByLabel("登录名").fill(login);
        page.getByLabel("密码").fill(PASSWORD);
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** The server's data folder. */
    public static Path folder() {
        return FOLDER;
    }

    /** The owner's way into the server's database, past row security. */
    public static Connection owner() throws SQLException {
        try (Installation installation = Installation.beside(FOLDER, Map.of())) {
            DatabaseAddress owner = installation.owner();
            return DriverManager.getConnection(owner.url(), owner.user(), owner.password());
        }
    }

    /** A parameter of the sample county, from long ago. */
    public static void setParameter(String code, String value) {
        try (Connection owner = owner();
                var statement = owner.prepareStatement("""
                        insert into parameter_value (region_id, code, version, value, valid_from, source, assumption, set_by)
                        select 990121, ?, coalesce(max(version), 0) + 1, ?, '2020-01-01', 'test', true, 1 from parameter_value where region_id = 990121 and code = ?""")) {
            statement.setString(1, code);
            statement.setString(2, value);
            statement.setString(3, code);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path made() {
        try {
            return Files.createTempDirectory("luoshi-server");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
