package luoshi.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.TestServer;
import org.junit.jupiter.api.Test;

/** Log-in and one's own account (rules §16.1, identification). */
class AccountTest {
    private static final String OWN = "My-own-2026-password";

    @Test
    void fiveWrongPasswordsLockTheAccountEvenForTheRightOne() {
        Clerk clerk = new Clerk(TestServer.base());
        for (int i = 0; i < 4; i++) {
            assertThat(Clerk.words(clerk.logIn("anrushan", "wrong"))).contains("登录名或密码不对");
        }
        assertThat(Clerk.words(clerk.logIn("anrushan", "wrong"))).contains("账号已锁定");
        assertThat(Clerk.words(clerk.logIn("anrushan", TestServer.PASSWORD))).contains("账号已锁定");
    }

    @Test
    void anUnknownNameIsRefusedInTheSameWordsAsAWrongPassword() {
        assertThat(Clerk.words(new Clerk(TestServer.base()).logIn("nobody", "wrong")))
                .contains("登录名或密码不对");
    }

    @Test
    void aPasswordIsChangedOnlyWithTheOldOneAndAStrongNewOne() {
        Clerk clerk = Clerk.of("chiduliang");
        assertThat(Clerk.words(change(clerk, "wrong", OWN, OWN))).contains("现用密码不对");
        assertThat(Clerk.words(change(clerk, TestServer.PASSWORD, "short", "short")))
                .contains("密码至少10位");
        assertThat(Clerk.words(change(clerk, TestServer.PASSWORD, OWN, OWN + "x")))
                .contains("不一样");
        assertThat(change(clerk, TestServer.PASSWORD, OWN, OWN).statusCode()).isEqualTo(302);
        assertThat(Clerk.words(new Clerk(TestServer.base()).logIn("chiduliang", TestServer.PASSWORD)))
                .contains("登录名或密码不对");
        assertThat(new Clerk(TestServer.base()).logIn("chiduliang", OWN).statusCode())
                .isEqualTo(302);
    }

    private static java.net.http.HttpResponse<String> change(Clerk clerk, String old, String wanted, String again) {
        return clerk.post("/account", "/account/password", "current", old, "wanted", wanted, "again", again);
    }

    @Test
    void aSecondFactorCountsAfterItsFirstCodeAndIsAskedForFromThenOn() {
        Clerk clerk = Clerk.of("gongzhiyuan");
        var offer = clerk.post("/account", "/account/second-factor/offer");
        String sealed = found("name=\"sealed\" value=\"([^\"]+)\"", offer.body());
        String key = found("secret=([A-Z2-7]{32})", offer.body());
        assertThat(Clerk.words(clerk.post("/account", "/account/second-factor", "sealed", sealed, "code", "000000")))
                .contains("动态口令不对");
        String code = Authenticator.code(key, Instant.now());
        assertThat(clerk.post("/account", "/account/second-factor", "sealed", sealed, "code", code)
                        .statusCode())
                .isEqualTo(302);
        Clerk next = new Clerk(TestServer.base());
        assertThat(Clerk.words(next.logIn("gongzhiyuan", TestServer.PASSWORD))).contains("动态口令，请一并填写");
        assertThat(next.post(
                                "/login",
                                "/login",
                                "login",
                                "gongzhiyuan",
                                "password",
                                TestServer.PASSWORD,
                                "code",
                                Authenticator.code(key, Instant.now()))
                        .statusCode())
                .isEqualTo(302);
        assertThat(Clerk.words(next.get("/account"))).contains("已启用");
    }

    @Test
    void aTelephoneIsShownMaskedAndFoundByTheAdministratorWithoutBeingReadable() throws java.sql.SQLException {
        Clerk clerk = Clerk.of("tianshoutu");
        assertThat(Clerk.words(clerk.post("/account", "/account/phone", "phone", "12345")))
                .contains("11位数字");
        assertThat(clerk.post("/account", "/account/phone", "phone", "13812345678")
                        .statusCode())
                .isEqualTo(302);
        assertThat(Clerk.words(clerk.get("/account"))).contains("138****5678").doesNotContain("13812345678");
        assertThat(Clerk.of("sysadmin")
                        .get("/system/accounts?phone=13812345678")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).contains("/system/accounts/"));
        try (var owner = TestServer.owner();
                var statement = owner.createStatement();
                var row = statement.executeQuery("""
                        select count(*) from access_account where encode(phone_sealed, 'escape') like '%13812345678%'
                        or encode(phone_index, 'escape') like '%13812345678%'""")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
