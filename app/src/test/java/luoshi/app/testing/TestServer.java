package luoshi.app.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.app.boot.Server;

/** The whole program with the sample county, on a free port, over a data folder of its own; one for all tests that want no other. */
public final class TestServer {
    /** The password of the sample accounts. */
    public static final String PASSWORD = "Anhe-2026-luoshi";

    private static final Server SERVER = start();

    private TestServer() {}

    public static String base() {
        return "http://localhost:" + SERVER.port();
    }

    public static void logIn(Page page, String login) {
        page.navigate("/login");
        page.getByLabel("登录名").fill(login);
        page.getByLabel("密码").fill(PASSWORD);
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    private static Server start() {
        try {
            Path folder = Files.createTempDirectory("luoshi-server");
            return Server.start(new Server.Wish(folder, "localhost", 0, false, null));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
