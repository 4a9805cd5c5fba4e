package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import luoshi.app.boot.Server;
import luoshi.app.testing.Clerk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first set-up of an empty installation. */
class SetupTest {

    @Test
    void theOneTimeLinkFoundsAGovernmentWithThreeAdministratorsAndThenOpensNothing(@TempDir Path folder)
            throws IOException {
        try (Server server = Server.start(new Server.Wish(folder, "localhost", 0, true, null))) {
            String base = "http://localhost:" + server.port();
            String link = server.welcome().replaceAll("(?s).*" + base + "(/setup\\?token=\\S+).*", "$1");
            String token = link.substring(link.indexOf('=') + 1);
            Clerk first = new Clerk(base);
            assertThat(first.get("/setup?token=guessed").statusCode()).isEqualTo(404);
            assertThat(Clerk.words(first.get(link + "&words=%E4%BA%A4%E5%9F%8E")))
                    .contains("山西省吕梁市交城县（141122）");
            assertThat(Clerk.words(found(first, link, token, "short"))).contains("密码至少10位");
            String done = found(first, link, token, "Anders-2026-x").body();
            assertThat(done).contains("山西省吕梁市交城县已建立");
            assertThat(first.get(link).statusCode()).isEqualTo(404);

            Clerk system = new Clerk(base);
            assertThat(system.logIn("founder", "Anders-2026-x").statusCode()).isEqualTo(302);
            Clerk security = new Clerk(base);
            String firstPassword =
                    done.replaceAll("(?s).*founder\\.security</code></td><td><code[^>]*>([^<]+)<.*", "$1");
            assertThat(security.logIn("founder.security", firstPassword)
                            .headers()
                            .firstValue("Location"))
                    .hasValueSatisfying(next -> assertThat(next).endsWith("/account"));
            assertThat(Clerk.words(security.get("/account")))
                    .contains("请先改成自己的密码")
                    .doesNotContain("系统 </a>");
        }
    }

    private static java.net.http.HttpResponse<String> found(Clerk clerk, String link, String token, String password) {
        return clerk.post(
                link + "&words=141122",
                "/setup",
                "token",
                token,
                "words",
                "141122",
                "region",
                "141122",
                "login",
                "founder",
                "name",
                "甲",
                "password",
                password);
    }
}
